import type { PhoneScene } from '../phones/scene.ts'
import { did, looked } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'
import { answering, looking, showing } from './ways.ts'

/** After a red nothing needs adding, and a tap says so. */
const LIMITABLE = ['green', 'yellow', 'unsure']

/** An ordinary evening: a question, an answer, showing it, a thank-you, and taking it back. */
export const tuesday: PhoneScene = {
  on: 'phones',
  id: 'tuesday',
  title: 'A Tuesday',
  begins: '2026-11-23T19:40:00.000Z',
  opens: '2026-11-24T17:23:00.000Z',
  prompt: 'hug-hello',
  minutes: [23, 97],
  play: async (play) => {
    await becomeLinked(play)
    await play.turn()
  },
  steps: [
    {
      text: 'Tap Ana’s phone',
      line: 'Ana’s phone lit up. Tap it.',
      done: ({ seats }) => !seats[0]!.locked,
      hints: [{ seat: 0, press: ['Open: '] }],
    },
    {
      text: 'Answer',
      line: 'Open the question, and answer for Ana with a color.',
      done: ({ colors }) => colors(0).length > 0,
      hints: answering(0, '🟢', '🟡', '🔴', '⚪'),
    },
    {
      text: 'Add a limit',
      line: 'What belongs to it? Add a little: it will stand with the color.',
      done: (seen) =>
        did(seen, 0, 'limit') ||
        seen.shown(0) > 0 ||
        (did(seen, 0, 'add') && !LIMITABLE.some((one) => seen.colors(0).includes(one))),
      hints: [
        { seat: 0, press: ['slower'] },
        { seat: 0, press: ['Add a little'] },
        ...answering(0, '🟢', '🟡', '⚪'),
      ],
    },
    {
      text: 'Show Ben',
      line: 'Only Ana knows. See what Ben would see, then show it.',
      done: ({ shown }) => shown(0) > 0,
      hints: showing(0, 'Ben'),
    },
    {
      text: 'Look as Ben',
      line: 'Now be Ben. His phone says no more than Ana’s did. Look.',
      done: (seen) => looked(seen, 1) && did(seen, 1, 'look', 'see', 'look-today'),
      hints: looking(1, 'Ana'),
    },
    {
      text: 'A thank-you',
      line: 'Ben may say thank you, under any color. At the quarter hour it’s with Ana.',
      done: (seen) => did(seen, 0, 'reply-see') || seen.shown(0) === 0,
      hints: [
        { seat: 0, press: ['From Ben: a reply'] },
        { turn: 'next', when: (seen) => did(seen, 1, 'reply') },
        { seat: 1, press: ['Thank you for telling me'] },
        ...looking(1, 'Ana'),
      ],
    },
    {
      text: 'Take it back',
      line: 'Ana changes her mind. Take it back.',
      done: (seen) => seen.shown(0) === 0,
      hints: [
        { seat: 0, press: ['Take it back'] },
        { seat: 0, press: ['Open'] },
        { seat: 0, press: ['Take back: '] },
        { seat: 0, press: ['Today'] },
        { seat: 0, press: ['/home'] },
      ],
    },
  ],
  end: 'That’s the heart of it. If Ben looks again, it has faded.',
}

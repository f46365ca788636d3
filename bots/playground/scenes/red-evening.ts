import type { PhoneScene } from '../phones/scene.ts'
import { did, looked } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'
import { answering, looking, showing } from './ways.ts'

const LATE = '2026-11-26T22:00:00.000Z'
const FRIDAY = '2026-11-27T03:00:00.000Z'

/** A no, shown: nobody has to explain, and it holds for the night. */
export const redEvening: PhoneScene = {
  on: 'phones',
  id: 'red-evening',
  title: 'A red evening',
  begins: '2026-11-25T19:30:00.000Z',
  opens: '2026-11-26T18:11:00.000Z',
  prompt: 'hand-on-back',
  minutes: [71, 110],
  play: async (play) => {
    await becomeLinked(play)
    await play.turn()
  },
  steps: [
    {
      text: 'Answer red',
      line: 'Thursday, and Ana has had a bad day. Answer red for her.',
      done: ({ colors }) => colors(0).includes('red'),
      hints: answering(0, '🔴'),
    },
    {
      text: 'Say why',
      line: 'Must Ana say why? Type a few words to Attune: they leave the chat at once.',
      done: (seen) => did(seen, 0, 'keep-line'),
      hints: [
        { seat: 0, press: ['Yes'] },
        { seat: 0, type: true },
      ],
    },
    {
      text: 'Show Ben',
      line: 'A no needs no words. The screen is the same as after any answer: show it.',
      done: ({ shown }) => shown(0) > 0,
      hints: showing(0, 'Ben'),
    },
    {
      text: 'Look as Ben',
      line: 'Ben’s lock screen doesn’t say what it is about. Look as Ben.',
      done: (seen) => looked(seen, 1) && did(seen, 1, 'look', 'see', 'look-today'),
      hints: looking(1, 'Ana'),
    },
    {
      text: 'Look again, late',
      line: 'A green fades in three hours. Turn four on; look again as Ben.',
      done: (seen) => looked(seen, 1, LATE),
      hints: [{ turn: 'hour', until: LATE }, ...looking(1, 'Ana')],
    },
    {
      text: 'The next day',
      line: 'A red holds until four in the morning. Turn to the next day.',
      done: ({ now }) => now >= FRIDAY,
      hints: [{ turn: 'day' }],
    },
  ],
  end: 'Yesterday has gone from both chats, whatever was in it.',
}

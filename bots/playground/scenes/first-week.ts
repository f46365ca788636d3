import type { PhoneScene } from '../phones/scene.ts'
import { did } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'
import { pressing } from './ways.ts'

const ANA = 0
const NEXT_WEEK = '2026-12-01T12:00:00.000Z'

/** A gentle beginning: small steps with a sentence of why, and all that Ana can choose about her questions. */
export const firstWeek: PhoneScene = {
  on: 'phones',
  id: 'first-week',
  title: 'A first week',
  begins: '2026-11-23T19:40:00.000Z',
  opens: '2026-11-24T17:23:00.000Z',
  prompt: 'open-to-touch',
  minutes: [23, 97],
  paths: ['beginning'],
  play: async (play) => {
    await becomeLinked(play)
    await play.turn()
  },
  steps: [
    {
      text: 'The first step',
      line: 'Whoever is new begins with seven small steps. Open the first as Ana.',
      done: (seen) => did(seen, ANA, 'open'),
      hints: pressing(ANA, 'Open: ', 'Open', '/checkin'),
    },
    {
      text: 'Why',
      line: 'One sentence says what it is for. There is more about it, if Ana likes.',
      done: (seen) => did(seen, ANA, 'more-about'),
      hints: [
        { seat: ANA, press: ['More about this'] },
        { seat: ANA, press: ['Open: '] },
      ],
    },
    {
      text: 'Help beside Skip',
      line: 'Help stands beside Skip, under every question alike. See what is behind it.',
      done: (seen) => did(seen, ANA, 'question-help'),
      hints: [
        { seat: ANA, press: ['Help'] },
        { seat: ANA, press: ['Open: '] },
      ],
    },
    {
      text: 'Less like this',
      line: 'People to talk to; and fewer such questions, for Ana alone.',
      done: (seen) => did(seen, ANA, 'less-like-this'),
      hints: [
        { seat: ANA, press: ['Less like this'] },
        { seat: ANA, press: ['Help'] },
      ],
    },
    {
      text: 'Her own mix',
      line: 'Her whole mix is under “When I ask”, “How close”. Ben isn’t told.',
      done: (seen) => did(seen, ANA, 'mix'),
      hints: [
        { seat: ANA, press: ['My own mix'] },
        { seat: ANA, press: ['How close the questions go'] },
        { seat: ANA, press: ['When I ask'] },
        { seat: ANA, press: ['/home'] },
      ],
    },
    {
      text: 'Learn',
      line: 'Eight short pieces are under Help, for any time. Look at Learn.',
      done: (seen) => did(seen, ANA, 'learn'),
      hints: [
        { seat: ANA, press: ['Learn'] },
        { seat: ANA, press: ['/help'] },
      ],
    },
    {
      text: 'A week',
      line: 'Nothing counts days or steps. Turn a week, and see what has come.',
      done: ({ now }) => now >= NEXT_WEEK,
      hints: [{ turn: 'week' }],
    },
  ],
  end: 'Each step stays three days, and “Just questions, please” is always there.',
}

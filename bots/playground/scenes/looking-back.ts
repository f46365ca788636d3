import type { PhoneScene } from '../phones/scene.ts'
import { did } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'

const ANA = 0
const THIS_WEEK = '2026-11-23'
const WEEK_BEFORE = '2026-11-16'

/** What Ana answered on some evenings, which she asked for herself. */
const EVENINGS = [
  ['2026-11-19T18:10:00.000Z', '🟡'],
  ['2026-11-20T18:40:00.000Z', '🔴'],
  ['2026-11-22T18:20:00.000Z', '🟢'],
  ['2026-11-23T18:30:00.000Z', '⚪'],
] as const

/** Some evenings’ own answers, looked at a week at a time. */
export const lookingBack: PhoneScene = {
  on: 'phones',
  id: 'looking-back',
  title: 'Looking back',
  begins: '2026-11-18T19:40:00.000Z',
  opens: '2026-11-24T17:23:00.000Z',
  prompt: 'hug-hello',
  minutes: [110, 115],
  play: async (play) => {
    await becomeLinked(play)
    for (const [evening, color] of EVENINGS) {
      await play.leap(evening)
      await play.type(ANA, '/checkin')
      await play.press(ANA, color)
    }
    await play.turn()
  },
  steps: [
    {
      text: 'My answers',
      line: 'Ana answered on some evenings. What she kept is in Home: My answers.',
      done: (seen) => did(seen, ANA, 'answers', '/answers'),
      hints: [
        { seat: ANA, press: ['My answers'] },
        { seat: ANA, press: ['/home'] },
      ],
    },
    {
      text: 'Week by week',
      line: 'No color stands in the chat. A week opens for her alone, and is gone again.',
      done: (seen) => did(seen, ANA, `week/${THIS_WEEK}/0`),
      hints: weeks('Week by week'),
    },
    {
      text: 'The week before',
      line: 'Days without an answer have no place in it. Look at the week before.',
      done: (seen) => did(seen, ANA, `week/${WEEK_BEFORE}/0`),
      hints: weeks('The week before'),
    },
    {
      text: 'A week later',
      line: 'Nothing is added up, and after seven days it’s gone. Turn a week.',
      done: ({ colors }) => colors(ANA).length === 0,
      hints: [{ turn: 'week' }],
    },
  ],
  end: 'Nobody has a history here, unless they ask for longer.',
}

function weeks(way: string) {
  const ways = [way, 'Week by week', 'My answers', '/home']
  return ways.map((one) => ({ seat: ANA, press: [one] }) as const)
}

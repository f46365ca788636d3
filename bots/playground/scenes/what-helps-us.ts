import type { Help } from '../../../core/model/wish.ts'
import type { Hint, PhoneScene } from '../phones/scene.ts'
import { did, type Seen } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'
import { pressing } from './ways.ts'

const ANA = 0
const BEN = 1
const TAPS: Help = 'two-taps'

type When = (seen: Seen) => boolean

const ticking = (seat: 0 | 1, us: string, when: When = () => true): Hint[] =>
  pressing(seat, 'Two taps mean pause', 'What helps us', us, '/home').map((hint) => ({ ...hint, when }))

const toLine = (when: When = () => true): Hint[] =>
  pressing(ANA, '✓ Two taps mean pause', 'Open', 'What helps us', 'Ben and me', '/home').map((hint) => ({
    ...hint,
    when,
  }))

/** A habit that both have ticked, each alone: it stands, allows nothing, and one of them can let it go. */
export const whatHelpsUs: PhoneScene = {
  on: 'phones',
  id: 'what-helps-us',
  title: 'What helps us',
  begins: '2026-11-28T15:40:00.000Z',
  opens: '2026-11-29T15:09:00.000Z',
  prompt: 'hug-hello',
  minutes: [110, 115],
  play: async (play) => {
    await becomeLinked(play)
    await play.turn()
  },
  steps: [
    {
      text: 'Ana ticks one',
      line: 'What a color can’t hold. As Ana: “Ben and me”, “What helps us”, two taps.',
      done: ({ ticked }) => ticked(ANA).includes(TAPS),
      hints: ticking(ANA, 'Ben and me'),
    },
    {
      text: 'Ben does, too',
      line: 'Ben sees nothing of it, and is asked for nothing. Be Ben, and tap the same one.',
      done: ({ ticked }) => ticked(BEN).includes(TAPS),
      hints: ticking(BEN, 'Ana and me'),
    },
    {
      text: 'It stands',
      line: 'At the quarter hour both hear of it. Turn the clock, and look as Ana.',
      done: (seen) => did(seen, ANA, 'line'),
      hints: [
        ...toLine((seen) => seen.stands > 0),
        { turn: 'next', when: ({ ticked }) => [ANA, BEN].every((seat) => ticked(seat).includes(TAPS)) },
        ...ticking(ANA, 'Ben and me', ({ ticked }) => !ticked(ANA).includes(TAPS)),
        ...ticking(BEN, 'Ana and me'),
      ],
    },
    {
      text: 'Let it go',
      line: 'It is no yes and no contract. One no ends it: let it go as Ana.',
      done: ({ stands }) => stands === 0,
      hints: [{ seat: ANA, press: ['Let it go'] }, ...toLine()],
    },
  ],
  end: 'Nothing was sent. When Ben looks it’s gone, and it doesn’t say who let it go.',
}

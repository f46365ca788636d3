import type { Hint, PhoneScene } from '../phones/scene.ts'
import { did, type Seen } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'

const ANA = 0
const BEN = 1
const SUNDAY = '2026-11-29'

/** A moment together: met because both chose it, not met, and let go by Attune. */
export const bothChose: PhoneScene = {
  on: 'phones',
  id: 'both-chose',
  title: 'Both chose',
  begins: '2026-11-27T14:40:00.000Z',
  opens: '2026-11-28T16:24:00.000Z',
  prompt: 'hug-hello',
  minutes: [110, 115],
  letsGo: SUNDAY,
  play: async (play) => {
    await becomeLinked(play)
    await play.turn()
  },
  steps: [
    {
      text: 'Ana chooses',
      line: 'Ana would like a hug, and needn’t ask. In Home: A moment together.',
      done: (seen) => chosen(seen, ANA) > 0,
      hints: choosing(ANA, 'A hug'),
    },
    {
      text: 'Ben does, too',
      line: 'Ben hears nothing of it. Be Ben, and choose the same.',
      done: (seen) => chosen(seen, BEN) > 0,
      hints: choosing(BEN, 'A hug'),
    },
    {
      text: 'Told to both',
      line: 'At the next quarter hour both are told, by nobody’s tap. Turn the clock.',
      done: (seen) => did(seen, ANA, 'moment-look') || did(seen, BEN, 'moment-look'),
      hints: [
        { turn: 'next', when: ({ held }) => held(ANA) > 0 && held(BEN) > 0 },
        { seat: ANA, press: ['A moment together'], when: ({ met }) => met(ANA) },
        ...choosing(ANA, 'A hug', ({ held }) => held(ANA) === 0),
        ...choosing(BEN, 'A hug'),
      ],
    },
    {
      text: 'Breathe',
      line: 'Begin with a few breaths. Whoever can’t say it has something to hold up.',
      done: (seen) => did(seen, ANA, 'hold-up') || did(seen, BEN, 'hold-up'),
      hints: [
        { seat: ANA, press: ['Something to hold up'] },
        { seat: ANA, press: ['Begin'] },
        { seat: ANA, press: ['Breathe'] },
        { seat: ANA, press: ['/home'] },
      ],
    },
    {
      text: 'Not met',
      line: 'Ana chooses a talk, Ben doesn’t. Turn an hour: nothing comes.',
      done: (seen) => chosen(seen, ANA) > 1 && seen.held(ANA) === 0,
      hints: [...choosing(ANA, 'A talk', (seen) => chosen(seen, ANA) < 2), { turn: 'hour' }],
    },
    {
      text: 'A hug again',
      line: 'Turn to the next day, and let both choose a hug.',
      done: (seen) => seen.now > SUNDAY && chosen(seen, ANA) > 0 && chosen(seen, BEN) > 0,
      hints: [
        { turn: 'day', until: `${SUNDAY}T12:00:00.000Z` },
        ...choosing(ANA, 'A hug', (seen) => chosen(seen, ANA) === 0),
        ...choosing(BEN, 'A hug'),
      ],
    },
    {
      text: 'Let go',
      line: 'Turn an hour. One in five is let go by Attune; today it is this one.',
      done: (seen) => seen.held(ANA) + seen.held(BEN) === 0,
      hints: [{ turn: 'hour' }],
    },
  ],
  end: 'Nothing came, and neither can tell why. So nobody can choose a hug to find out.',
}

function choosing(seat: 0 | 1, what: string, when: (seen: Seen) => boolean = () => true): Hint[] {
  return [['An hour'], [what], ['A moment together'], ['/home']].map((press) => ({ seat, press, when }))
}

const chosen = ({ person }: Seen, seat: number): number => Number(person(seat)?.chosen ?? 0)

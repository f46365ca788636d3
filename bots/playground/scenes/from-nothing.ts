import type { PhoneScene } from '../phones/scene.ts'
import { did } from '../phones/seen.ts'

/** Two people who have never heard of it. */
export const fromNothing: PhoneScene = {
  on: 'phones',
  id: 'from-nothing',
  title: 'From nothing',
  begins: '2026-11-22T15:10:00.000Z',
  opens: '2026-11-22T15:10:00.000Z',
  prompt: 'hug-hello',
  minutes: [23, 97],
  play: async () => {},
  steps: [
    {
      text: 'Press START',
      line: 'Ana has never heard of Attune. Open it on her phone.',
      done: ({ seats }) => seats[0]!.phone.started,
      hints: [{ seat: 0, press: ['START'] }],
    },
    {
      text: 'Answer one',
      line: 'Three taps from START to a first answer.',
      done: (seen) => did(seen, 0, 'answer'),
      hints: [
        { seat: 0, press: ['🟢', '🟡', '🔴', '⚪', 'Skip'] },
        { seat: 0, press: ['Show me one'] },
      ],
    },
    {
      text: 'Say when',
      line: 'When may it ask again? Any answer will do.',
      done: (seen) => did(seen, 0, 'zone') || did(seen, 0, 'rhythm'),
      hints: [{ seat: 0, press: ['A few evenings a week'] }],
    },
    {
      text: 'Invite Ben',
      line: 'Ana hands an invitation over herself. Make one, and send it to Ben.',
      done: ({ seats }) => seats[1]!.link !== null || seats[1]!.phone.started,
      hints: [
        { seat: 0, press: ['Send it'] },
        { seat: 0, press: ['Make the invitation'] },
        { seat: 0, press: ['Link with someone'] },
        { seat: 0, press: ['Berlin'] },
      ],
    },
    {
      text: 'Both say yes',
      line: 'Ben says yes on his phone, then Ana on hers.',
      done: (seen) => did(seen, 0, 'confirm'),
      hints: [
        { seat: 1, press: ['START'] },
        { seat: 1, press: ['Yes, link us'] },
        { seat: 0, press: ["Yes, that's who I meant"] },
        { seat: 0, press: ['Open'] },
      ],
    },
  ],
  end: 'They are linked. Ask a first one now, or turn the clock.',
}

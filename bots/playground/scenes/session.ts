import type { RoomScene } from '../room/scene.ts'

const MIRA = 0

/** A facilitator’s plan: three questions prepared in one window, each opened with one tap, what is left let go. */
export const session: RoomScene = {
  on: 'room',
  id: 'session',
  title: 'A session',
  begins: '2026-05-09T12:02:00.000Z',
  opens: '2026-05-09T12:09:00.000Z',
  prompt: 'arriving',
  people: 7,
  channels: ['consent-may'],
  play: async ({ say, letIn, turn }) => {
    await letIn()
    await say(MIRA, 'Welcome back. We’ll go slowly this afternoon, with a few questions in between.')
    await turn()
  },
  steps: [
    {
      text: 'Plan',
      line: 'Mira knows what she’d like to ask today. Tap /checkin, then “Several for today”.',
      done: (seen) => seen.did(MIRA, 'session'),
      hints: [
        { seat: MIRA, press: ['Several for today'] },
        { seat: MIRA, command: true },
      ],
    },
    {
      text: 'Three questions',
      line: 'Choose three, and prepare them. Nobody else sees that there are any.',
      done: ({ prepared }) => prepared > 2,
      hints: [
        { seat: MIRA, choose: ['asks-1', 'asks-2', 'asks-3'] },
        { seat: MIRA, press: ['Prepare'] },
        { seat: MIRA, press: ['Several for today'] },
        { seat: MIRA, command: true },
      ],
    },
    {
      text: 'Open the first',
      line: 'Each opens with one tap of Mira’s, when the room is ready for it.',
      done: ({ rounds }) => rounds.length > 0,
      hints: [
        { seat: MIRA, press: ['Ask now: '] },
        { seat: MIRA, command: true },
      ],
    },
    {
      text: 'All answer',
      line: 'Let everybody answer. Mira’s own answer weighs as much as any.',
      done: (seen) => seen.votes >= 5 || seen.rounds.some(({ state }) => state === 'closed'),
      hints: [{ others: true }],
    },
    {
      text: 'Its weather',
      line: 'Turn the clock: the question closes, and every answer is deleted.',
      done: ({ rounds }) => rounds.some(({ state }) => state === 'closed'),
      hints: [{ turn: 'hour' }],
    },
    {
      text: 'The next one',
      line: 'Two still wait for Mira, behind /checkin. Open one of them.',
      done: ({ rounds }) => rounds.length > 1,
      hints: [
        { seat: MIRA, press: ['Ask now: '] },
        { seat: MIRA, command: true },
      ],
    },
    {
      text: 'What is left',
      line: 'Three were planned, two were enough. Turn to the next day.',
      done: ({ prepared }) => prepared === 0,
      hints: [{ turn: 'day' }],
    },
  ],
  end: 'What wasn’t asked is gone, and nothing is put together across the others.',
}

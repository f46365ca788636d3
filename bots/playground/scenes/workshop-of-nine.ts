import type { RoomScene } from '../room/scene.ts'

const MIRA = 0
const KOFI = 1
const ANA = 2

const COLORS = ['🟡', '🟢', '🔴', '⚪']

/** A group that has just sat down: a question for the room, and its weather. */
export const workshopOfNine: RoomScene = {
  on: 'room',
  id: 'workshop-of-nine',
  title: 'A workshop of nine',
  begins: '2026-05-09T12:02:00.000Z',
  opens: '2026-05-09T12:09:00.000Z',
  prompt: 'arriving',
  people: 9,
  channels: ['consent-may'],
  play: async ({ say, letIn, turn }) => {
    await letIn()
    await say(MIRA, 'Welcome, everybody. Tea is by the window. Phones on the table, please.')
    await say(ANA, 'Hello! The train was late, I’m still catching my breath.')
    await turn()
  },
  steps: [
    {
      text: 'Ask the room',
      line: 'Mira facilitates. Be Mira: tap /checkin, and open a question for the room.',
      done: ({ rounds }) => rounds.length > 0,
      hints: [
        { seat: MIRA, press: ['Open it'] },
        { seat: MIRA, command: true },
      ],
    },
    {
      text: 'Answer as Kofi',
      line: 'Now be Kofi. One tap answers, and nothing in the channel moves.',
      done: (seen) => seen.answered(KOFI) || isOver(seen),
      hints: [{ seat: KOFI, press: COLORS.slice(0, 1) }],
    },
    {
      text: 'Change it',
      line: 'In “My answer…” Kofi can change it, or take it out, until the close.',
      done: (seen) => seen.did(KOFI, 'vote-change', 'vote-out') || isOver(seen),
      hints: [
        { seat: KOFI, press: ['My answer'] },
        { seat: KOFI, press: COLORS },
      ],
    },
    {
      text: 'The others',
      line: 'Let the others answer. Who, and how many have, nobody can see.',
      done: (seen) => seen.votes >= 5 || isOver(seen),
      hints: [{ others: true }],
    },
    {
      text: 'A pause',
      line: 'Somebody asks for a pause: it comes at once, and nobody knows from whom.',
      done: (seen) => seen.paused || isOver(seen),
      hints: [{ seat: ANA, press: ['Ask for a pause'] }],
    },
    {
      text: 'The weather',
      line: 'Turn the clock: the pause breathes, and at 14:19 the question closes.',
      done: isOver,
      hints: [{ turn: 'hour' }],
    },
    {
      text: 'See it',
      line: 'The question has closed. Its last line leads to what has become of it: tap it.',
      done: ({ followed }) => followed > 0,
      hints: [{ link: 'The question has closed' }],
    },
  ],
  end: 'That is all the room sees of it. Who chose what is nowhere any more.',
}

function isOver({ rounds }: Parameters<RoomScene['steps'][number]['done']>[0]): boolean {
  return rounds.some(({ state }) => state === 'closed')
}

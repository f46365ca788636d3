import type { PhoneScene } from '../phones/scene.ts'
import { did } from '../phones/seen.ts'
import { arrive } from './linked.ts'

const ANA = 0

/** A few small steps that a therapist wrote, as a file: taken up and left by Ana alone. */
export const handedPath: PhoneScene = {
  on: 'phones',
  id: 'handed-path',
  title: 'A path, handed over',
  begins: '2026-11-23T19:40:00.000Z',
  opens: '2026-11-24T16:05:00.000Z',
  prompt: 'hug-hello',
  minutes: [23],
  paths: ['example-small-steps'],
  play: async (play) => {
    await arrive(play, ANA, 'Most evenings')
    await play.turn()
  },
  steps: [
    {
      text: 'Find it',
      line: 'Ana’s therapist wrote a few small steps. They are under “When I ask”: Paths.',
      done: (seen) => did(seen, ANA, 'paths'),
      hints: [
        { seat: ANA, press: ['Paths'] },
        { seat: ANA, press: ['When I ask'] },
        { seat: ANA, press: ['/home'] },
      ],
    },
    {
      text: 'Who wrote it',
      line: 'See whose it is, and what she learns of it: nothing.',
      done: (seen) => did(seen, ANA, 'path'),
      hints: onward('Small steps'),
    },
    {
      text: 'Take it up',
      line: 'Ana takes it up, if she likes. Nobody is told.',
      done: (seen) => did(seen, ANA, 'path-take'),
      hints: onward('Take it up', 'Small steps'),
    },
    {
      text: 'A first step',
      line: 'It comes in a question’s place, with a sentence. Turn to the evening.',
      done: (seen) => did(seen, ANA, 'open'),
      hints: [{ seat: ANA, press: ['Open: '] }, { turn: 'next' }],
    },
    {
      text: 'Leave this path',
      line: 'And she leaves it as quietly, at any step.',
      done: (seen) => did(seen, ANA, 'path-leave'),
      hints: onward('Leave this path', 'Small steps'),
    },
  ],
  end: 'Questions come as they did before. How to write a path is in CONTRIBUTING.',
}

function onward(...first: readonly string[]) {
  const ways = [...first, 'Paths', 'When I ask', '/home']
  return ways.map((way) => ({ seat: ANA, press: [way] }) as const)
}

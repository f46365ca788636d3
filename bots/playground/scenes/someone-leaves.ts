import type { PhoneScene } from '../phones/scene.ts'
import { did } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'
import { looking, pressing } from './ways.ts'

const LEFT = ['end-link', 'erase-all', 'rest-open']

/** Three ways to stop, and what the other one notices. */
export const someoneLeaves: PhoneScene = {
  on: 'phones',
  id: 'someone-leaves',
  title: 'Someone leaves',
  begins: '2026-11-27T19:20:00.000Z',
  opens: '2026-11-28T17:34:00.000Z',
  prompt: 'ten-minutes-talk',
  minutes: [34, 112],
  play: async (play) => {
    await becomeLinked(play)
    await play.turn()
    await play.press(0, 'Open: ', '🟢', 'What would Ben see?', 'Show it now')
    await play.press(1, 'From Ana: ')
  },
  steps: [
    {
      text: 'Open Home',
      line: 'Ana has shown Ben a green, and wants to leave. Open her menu.',
      done: (seen) => did(seen, 0, '/home', 'home'),
      hints: [{ seat: 0, press: ['/home'] }],
    },
    {
      text: 'Privacy',
      line: 'The way out is in Home, no deeper than three taps.',
      done: (seen) => did(seen, 0, 'privacy'),
      hints: pressing(0, 'Privacy and leaving', '/home'),
    },
    {
      text: 'Ways out',
      line: 'Privacy and leaving belong together.',
      done: (seen) => did(seen, 0, 'leaving'),
      hints: pressing(0, 'Leaving', 'Privacy and leaving', '/home'),
    },
    {
      text: 'Choose one',
      line: 'Each says what Ben could notice. Choose one: a tap does it.',
      done: (seen) => did(seen, 0, ...LEFT),
      hints: [
        { seat: 0, press: ['Rest until I say so', 'End the link', 'Erase everything'] },
        ...pressing(0, 'Leaving', 'Privacy and leaving', '/home'),
      ],
    },
    {
      text: 'Look as Ben',
      line: 'Nothing arrived at Ben’s. Open his phone, and look again.',
      done: (seen) => did(seen, 0, ...LEFT) && did(seen, 1, 'see', 'look', 'home', '/home'),
      hints: looking(1, 'Ana'),
    },
  ],
  end: 'Ben was told nothing. A rest lets what is shown fade; the other two take it at once.',
}

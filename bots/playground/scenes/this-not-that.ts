import type { PhoneScene } from '../phones/scene.ts'
import { did, looked, looks } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'
import { looking, pressing } from './ways.ts'

const ANA = 0
const BEN = 1

/** Two things at once, open to the one and not to the other: shown together, and gone together. */
export const thisNotThat: PhoneScene = {
  on: 'phones',
  id: 'this-not-that',
  title: 'This, not that',
  begins: '2026-11-27T16:40:00.000Z',
  opens: '2026-11-28T16:12:00.000Z',
  prompt: 'hug-hello',
  minutes: [71, 97],
  play: async (play) => {
    await becomeLinked(play)
    await play.turn()
  },
  steps: [
    {
      text: 'Something of mine',
      line: 'Nobody has asked. Ana brings something up herself: it’s in Home.',
      done: (seen) => did(seen, ANA, 'own-acts'),
      hints: pressing(ANA, 'Something of mine', '/home'),
    },
    {
      text: 'Open to this',
      line: 'Cuddling, say. How is it for Ana? Green, this time.',
      done: ({ acts }) => acts(ANA) > 0,
      hints: pressing(ANA, '🟢 ● open to it', 'cuddling', 'Something of mine', '/home'),
    },
    {
      text: 'Not to that',
      line: 'And one more beside it: kissing, and that one red.',
      done: ({ acts }) => acts(ANA) > 1,
      hints: pressing(ANA, '🔴 ■ not now', 'kissing', 'And one more', 'Something of mine', '/home'),
    },
    {
      text: 'Show both',
      line: 'The green is never shown without its red. See what Ben would see.',
      done: ({ shown }) => shown(ANA) > 0,
      hints: pressing(ANA, 'Show it now', 'What would Ben see?', 'Done', 'Leave it at that', 'Open'),
    },
    {
      text: 'Look as Ben',
      line: 'It says how it is for Ana, and asks Ben for nothing. Look as Ben.',
      done: (seen) => looked(seen, BEN) && did(seen, BEN, 'look', 'see', 'look-today'),
      hints: looking(BEN, 'Ana'),
    },
    {
      text: 'Take one away',
      line: 'One of the two is different now. As Ana, tap “It’s changed”.',
      done: ({ shown }) => shown(ANA) === 0,
      hints: pressing(
        ANA,
        "It's changed",
        'Done',
        'Leave it at that',
        'Open',
        'Take back: ',
        'Today',
        '/home',
      ),
    },
    {
      text: 'Both are gone',
      line: 'Does Ben still see the other one? Look again.',
      done: (seen) => looks(seen, BEN) > 1,
      hints: looking(BEN, 'Ana'),
    },
  ],
  end: 'Both went with the one. What still holds, Ana can show anew.',
}

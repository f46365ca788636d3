import type { PhoneScene } from '../phones/scene.ts'
import { did, looked } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'

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
      hints: [
        { seat: ANA, press: ['Something of mine'] },
        { seat: ANA, press: ['/home'] },
      ],
    },
    {
      text: 'Open to this',
      line: 'Cuddling, say. How is it for Ana? Green, this time.',
      done: ({ acts }) => acts(ANA) > 0,
      hints: [
        { seat: ANA, press: ['🟢 ● open to it'] },
        { seat: ANA, press: ['cuddling'] },
      ],
    },
    {
      text: 'Not to that',
      line: 'And one more beside it: kissing, and that one red.',
      done: ({ acts }) => acts(ANA) > 1,
      hints: [
        { seat: ANA, press: ['🔴 ■ not now'] },
        { seat: ANA, press: ['kissing'] },
        { seat: ANA, press: ['And one more'] },
      ],
    },
    {
      text: 'Show both',
      line: 'The green is never shown without its red. See what Ben would see.',
      done: ({ shown }) => shown(ANA) > 0,
      hints: [
        { seat: ANA, press: ['Show it now'] },
        { seat: ANA, press: ['What would Ben see?'] },
      ],
    },
    {
      text: 'Look as Ben',
      line: 'It says how it is for Ana, and asks Ben for nothing. Look as Ben.',
      done: (seen) => looked(seen, BEN) && did(seen, BEN, 'look', 'see'),
      hints: [{ seat: BEN, press: ['From Ana: '] }],
    },
    {
      text: 'Take one away',
      line: 'One of the two is different now. As Ana, tap “It’s changed”.',
      done: (seen) => seen.shown(ANA) === 0 && did(seen, ANA, 'changed', 'take-back', 'erase', 'withdraw'),
      hints: [{ seat: ANA, press: ["It's changed"] }],
    },
    {
      text: 'Both are gone',
      line: 'Does Ben still see the other one? Look again.',
      done: (seen) => looked(seen, BEN) && did(seen, BEN, 'see'),
      hints: [{ seat: BEN, press: ['See it again'] }],
    },
  ],
  end: 'Both went with the one, until Ana has seen and shown anew what holds.',
}

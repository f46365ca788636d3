import type { PhoneScene } from '../phones/scene.ts'
import { did, looked } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'
import { looking, pressing } from './ways.ts'

const BEN = 1

/** A no as whoever hears it: a breath of their own, a kind word if they like, and practice without anybody. */
export const hearingANo: PhoneScene = {
  on: 'phones',
  id: 'hearing-a-no',
  title: 'Hearing a no',
  begins: '2026-11-25T19:30:00.000Z',
  opens: '2026-11-26T17:38:00.000Z',
  prompt: 'hand-on-back',
  minutes: [38, 110],
  play: async (play) => {
    await becomeLinked(play)
    await play.turn()
    await play.press(0, 'Open: ', '🔴', 'What would Ben see?', 'Show it now')
  },
  steps: [
    {
      text: 'Look as Ben',
      line: 'Ana has shown Ben something. His phone says no more than that: look.',
      done: (seen) => looked(seen, BEN) && did(seen, BEN, 'look', 'see', 'look-today'),
      hints: looking(BEN, 'Ana'),
    },
    {
      text: 'A breath',
      line: 'A red. It may sting a little: there is a breath, for Ben alone.',
      done: (seen) => did(seen, BEN, 'a-breath'),
      hints: [...pressing(BEN, 'A breath for me'), ...looking(BEN, 'Ana')],
    },
    {
      text: 'A kind word',
      line: 'Nothing has to be said. If Ben likes, one of three, the same under any color.',
      done: (seen) => did(seen, BEN, 'reply'),
      hints: [...pressing(BEN, "I'm here"), ...looking(BEN, 'Ana')],
    },
    {
      text: 'Practice',
      line: 'It can be practiced, with nobody there but Attune. Under Help: Learn.',
      done: (seen) => did(seen, BEN, 'rehearse/hear'),
      hints: pressing(BEN, 'Practice hearing a no', 'Learn', '/help'),
    },
    {
      text: 'Say something kind',
      line: '“Not tonight”, says Attune. All three are kind, and none is graded.',
      done: (seen) => did(seen, BEN, 'rehearse/heard'),
      hints: pressing(BEN, 'Got it', 'The other way round', 'Practice hearing a no', 'Learn', '/help'),
    },
    {
      text: 'Say no',
      line: 'And the other way round: let Ben say a no, and be thanked for it.',
      done: (seen) => did(seen, BEN, 'rehearse/said'),
      hints: pressing(
        BEN,
        "I'd rather not",
        'The other way round',
        'Practice hearing a no',
        'Learn',
        '/help',
      ),
    },
  ],
  end: 'Nothing of the practice is kept: look at what the file holds.',
}

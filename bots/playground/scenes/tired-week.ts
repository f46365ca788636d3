import type { Instant } from '../../../core/model/time.ts'
import type { PhoneScene } from '../phones/scene.ts'
import { did, quietDays } from '../phones/seen.ts'
import { becomeLinked } from './linked.ts'

const NEXT_DAY = '2026-11-03T03:00:00.000Z'
const MORNING = '2026-11-24T06:30:00.000Z'
const SEASON_LINE: Instant = '2026-12-15T17:23:00.000Z'

/** A week in which nobody answers: it comes less often, asks once, rests when told to, and ends with its season. */
export const tiredWeek: PhoneScene = {
  on: 'phones',
  id: 'tired-week',
  title: 'A tired week',
  begins: '2026-11-02T19:40:00.000Z',
  opens: '2026-11-24T17:23:00.000Z',
  prompt: 'hug-hello',
  minutes: [23, 97],
  play: async (play) => {
    await becomeLinked(play)
    await play.leap(NEXT_DAY)
    await play.leap(MORNING)
    await play.type(0, '/home')
    await play.turn()
  },
  steps: [
    {
      text: 'A quiet week',
      line: 'Ana is tired. Leave her phone alone, and turn a week on.',
      done: (seen) => quietDays(seen, 0) >= 7,
      hints: [{ turn: 'week' }],
    },
    {
      text: 'Another',
      line: 'Half as many come now, and no reproach. Turn another week.',
      done: (seen) => seen.person(0)?.hushed === 'quiet',
      hints: [{ turn: 'week' }],
    },
    {
      text: 'Choose',
      line: 'Now it asks whether to be quiet too. Choose for Ana.',
      done: (seen) => did(seen, 0, 'quieter', 'home', '/home', 'rest', '/rest'),
      hints: [
        {
          seat: 0,
          press: ['Yes, be quiet', 'Come back in two weeks', 'Go on as now', 'Go on, with a sound'],
        },
        { seat: 0, press: ['Open'] },
        { seat: 0, press: ['/home'] },
      ],
    },
    {
      text: 'Rest',
      line: 'Let Ana rest until Sunday. It takes two taps; Ben isn’t told.',
      done: (seen) => did(seen, 0, 'rest-until', 'rest-open'),
      hints: [
        { seat: 0, press: ['Come back Sunday', 'Come back in a week'] },
        { seat: 0, press: ['/rest'] },
      ],
    },
    {
      text: 'Six weeks',
      line: 'A yes holds for six weeks. Turn a week: they are over.',
      done: (seen) => did(seen, 0, 'season'),
      hints: [
        { seat: 0, press: ['Six more weeks', 'Go on, less often', "That's enough, thank you"] },
        { turn: 'week', until: SEASON_LINE },
        { seat: 0, press: ['Open'] },
        { seat: 0, press: ['/home'] },
      ],
    },
  ],
  end: 'No “we missed you”, nothing counted aloud. Unanswered, it stays quiet.',
}

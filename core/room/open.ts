import { lintOwn } from '../lint/lint-own.ts'
import { cleanLine } from '../model/clean-text.ts'
import type { Means } from '../model/means.ts'
import type { Fields, Text } from '../model/message.ts'
import { text } from '../model/page.ts'
import { put, type Scene, type Turn, turn } from '../model/scene.ts'
import { type Instant, plus, wallClock } from '../model/time.ts'
import type { Round } from '../model/workshop.ts'
import { checkinHere, MOST } from './command.ts'
import { type Draft, draftOf, zoneOf } from './draft.ts'
import { freshPrompts, isAskedNear } from './fresh-prompts.ts'
import type { OwnWords } from './own-fields.ts'
import { readingsOf, wrongReadings } from './own-readings.ts'
import { momentFor } from './page.ts'
import { openRound, plannedBy, roundsHere, seasonOf } from './round.ts'

/** How far ahead a round can be planned. */
const AHEAD = { days: 60 }

/** The form was sent: a round is planned, for now or later, or it says what to change. */
export function planRound(scene: Scene, means: Means, fields: Fields): Turn | null {
  const { room } = scene
  if (!room) return null
  if (fields.when === 'now' && openRound(scene)) return checkinHere(scene, means)
  const draft = draftOf(scene, means, fields)
  const { opens } = draft
  const asked = typeof fields.asks === 'string' && fields.asks !== draft.asks
  const errors = asked ? { asks: text('lint-asked-lately') } : mistakes(scene, means, draft, opens)
  if (Object.keys(errors).length > 0) return turn(scene, [], { errors })
  const round = roundOf(scene, means, draft, room.id, opens)
  const toast =
    draft.when === 'now'
      ? text('round-opens')
      : text('round-planned', { when: momentFor(opens, round.zone, means.now) })
  return turn(put(scene, 'rounds', round), [], { toast }, [room.id])
}

/** What a round needs to be known. */
type Wanted = Pick<Draft, 'asks' | 'words' | 'readings' | 'when' | 'minutes' | 'smallest'>

/** A round as it is planned. */
export const roundOf = (scene: Scene, means: Means, draft: Wanted, room: string, opens: Instant): Round => ({
  id: means.newId(),
  room,
  opener: scene.chat.id,
  prompt: draft.asks === 'own' || draft.asks === 'any' ? null : draft.asks,
  words: draft.asks === 'own' ? cleanLine(draft.words, 120) : null,
  readings: draft.asks === 'own' ? readingsOf(draft.readings) : null,
  drawn: draft.asks === 'any',
  language: scene.chat.language,
  zone: zoneOf(scene, means),
  opens,
  meant: draft.when === 'now' ? null : wallClock(opens, zoneOf(scene, means)),
  closes: plus(opens, { minutes: draft.minutes }),
  ends: null,
  minutes: draft.minutes,
  smallest: draft.smallest,
  weekly: draft.when === 'weekly' ? seasonOf(opens, zoneOf(scene, means)) : null,
  state: 'planned',
  plain: false,
  weather: null,
  posted: 1,
  note: null,
})

function mistakes(scene: Scene, means: Means, draft: Draft, opens: Instant): Record<string, Text> {
  const wrong = draft.asks === 'own' ? wrongOwn(scene, means, draft, opens) : {}
  if (Object.keys(wrong).length > 0) return wrong
  const fresh = freshPrompts(scene, means, opens).map(({ id }) => id)
  if (![...fresh, 'own', 'any'].includes(draft.asks)) return { asks: text('lint-asked-lately') }
  if (draft.when === 'later' && opens <= means.now) return { clock: text('time-has-passed') }
  if (draft.when === 'later' && opens > plus(means.now, AHEAD)) return { day: text('time-too-far') }
  const weekly = roundsHere(scene).some(({ state, weekly }) => weekly !== null && state !== 'closed')
  if (draft.when === 'weekly' && weekly) return { when: text('weekly-already') }
  return plannedBy(scene) >= MOST ? { when: text('planned-enough') } : {}
}

/** What is to be changed in somebody's own question, or in what its colors mean, by the field. */
export function wrongOwn(
  scene: Scene,
  means: Means,
  { words, readings }: OwnWords,
  opens: Instant,
): Record<string, Text> {
  const wrong = wrongWords(scene, means, words, opens)
  return wrong ? { words: wrong } : wrongReadings(scene, means, readings)
}

/** What is to be changed in somebody's own question: the first rule of the lint that it breaks. */
function wrongWords(scene: Scene, means: Means, typed: string, opens: Instant): Text | null {
  const words = cleanLine(typed, 500)
  if (words === '') return text('lint-empty')
  const [rule] = lintOwn(words, scene.chat.language, means.lists)
  if (rule) return text(`lint-${rule}`)
  return isAskedNear(scene, means, words, opens) ? text('lint-asked-lately') : null
}

import type { Means } from '../model/means.ts'
import type { PlainId } from '../model/message.ts'
import { text } from '../model/page.ts'
import { drop, find, put, type Scene, type Turn, turn } from '../model/scene.ts'
import type { Round } from '../model/workshop.ts'
import { endsSoon } from './closing-time.ts'
import { repeated } from './opening.ts'
import { momentFor } from './page.ts'
import { isDoubtful, isStopped, seasonOf, weekLater } from './round.ts'

type Change = (round: Round) => Partial<Round>

/** Whoever opened a round changes what becomes of it; the room then has its turn. */
function changeRound(scene: Scene, id: string, change: Change, toast: PlainId): Turn | null {
  const round = find(scene, 'rounds', id)
  if (round?.state !== 'open' || round.opener !== scene.chat.id) return null
  return turn(put(scene, 'rounds', { ...round, ...change(round) }), [], { toast: text(toast) }, [round.room])
}

/** [End it now]: it closes, with its weather. */
export const endRound = (scene: Scene, { now }: Means, id: string): Turn | null =>
  changeRound(scene, id, (round) => ({ ends: endsSoon(round, now) }), 'round-ends')

/** [Close without a picture]: the same words as for too few answers. */
export const closePlain = (scene: Scene, { now }: Means, id: string): Turn | null =>
  changeRound(scene, id, (round) => ({ ends: endsSoon(round, now), plain: true }), 'round-ends')

/** [Cancel it]: its message goes, and every answer with it. */
export function cancelRound(scene: Scene, { now }: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  if (round?.state === 'planned' && round.opener === scene.chat.id) return unplanned(scene, round)
  const said = round && isDoubtful(round) ? 'round-cancelled-doubtful' : 'round-cancelled'
  return changeRound(scene, id, (its) => ({ state: 'cancelled', ends: endsSoon(its, now) }), said)
}

const unplanned = (scene: Scene, round: Round): Turn =>
  turn(put(scene, 'rounds', { ...round, state: 'cancelled' }), [], { toast: text('round-unplanned') }, [
    round.room,
  ])

/** [Post it again], once, when nobody knows whether it came through. */
export function postAgain(scene: Scene, _: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  if (round?.state !== 'open' || !isDoubtful(round)) return null
  return changeRound(scene, id, () => ({ posted: round.posted + 1, note: null }), 'round-opens')
}

/** [Stop the weekly one]: anyone in the room may; one that is open stays until it closes. */
export function stopWeekly(scene: Scene, _: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  if (!round || round.weekly === null) return null
  const all = scene.rounds.filter((it) => it.room === round.room && it.weekly !== null)
  const next = all.reduce<Scene>((from, it) => {
    if (it.state === 'planned') return drop(from, 'rounds', it.id)
    return put(from, 'rounds', { ...it, weekly: null, note: it.note === 'season' ? null : it.note })
  }, scene)
  return turn(next, [], { toast: text('weekly-stopped') }, [round.room])
}

/** [Six more weeks] of a weekly question whose season is over. */
export function renew(scene: Scene, means: Means, id: string): Turn | null {
  const round = find(scene, 'rounds', id)
  const over = round?.opener === scene.chat.id && round.weekly !== null
  const going = scene.rounds.some(
    (it) => it.room === round?.room && it.weekly !== null && it.state === 'planned',
  )
  if (!round || !over || going) return null
  const opens = weekLater(round, means.now)
  const weekly = isStopped(round) ? round.weekly : seasonOf(opens, round.zone)
  const next = put(scene, 'rounds', { ...repeated(round, opens, means), weekly })
  return turn(next, [], { toast: text('round-planned', { when: momentFor(opens, round.zone, means.now) }) }, [
    round.room,
  ])
}

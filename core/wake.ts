import { purgesAt } from './answer/purge.ts'
import { laterTimes } from './ask/later.ts'
import { nextQuestion } from './ask/schedule.ts'
import { repliesComing } from './hear/replies.ts'
import { UNTIL_I_SAY } from './model/circle.ts'
import { wishTimes } from './model/in-common.ts'
import { isResting } from './model/look-up.ts'
import type { Means } from './model/means.ts'
import { isKnown, type Known, type Scene } from './model/scene.ts'
import type { Instant } from './model/time.ts'
import { untold } from './room/tell-opener.ts'
import { roomTimes } from './room/turn.ts'

/** The earliest moment at which anything of this chat changes by itself; null if nothing ever does. */
export function wakesAt(scene: Scene, means: Means): Instant | null {
  const times = [
    ...(scene.room?.id === scene.chat.id ? roomTimes(scene, means) : []),
    untold(scene).length > 0 && !isResting(scene, means.now) ? means.now : null,
    scene.chat.dayEnds,
    ...pageTimes(scene),
    ...(isKnown(scene) ? ownTimes(scene, means) : []),
  ]
  return times.filter((at) => at !== null).sort()[0] ?? null
}

const pageTimes = (scene: Scene): (Instant | null)[] =>
  scene.posts.map(({ want, closes }) => (want?.open ? closes : null))

// Once it is past, only a yes or another turn by itself lets somebody in: none that a tap brings about.
const linksAt = ({ person, invitations }: Known, { now }: Means): Instant[] =>
  invitations.flatMap((i) => (i.inviter === person.id && i.links !== null && i.links > now ? [i.links] : []))

function ownTimes(scene: Known, means: Means): Instant[] {
  const times = [
    ...laterTimes(scene),
    ...scene.answers.map((answer) => purgesAt(scene, answer)),
    ...scene.invitations.filter((i) => i.inviter === scene.person.id).map(({ expires }) => expires),
    ...scene.shares.map(({ until }) => until),
    ...scene.replies.map(({ until }) => until),
    ...repliesComing(scene).map(({ leaves }) => leaves),
    ...linksAt(scene, means),
    ...wishTimes(scene, means),
  ]
  const { restsUntil, erases } = scene.person
  if (erases !== null) times.push(erases)
  if (restsUntil !== null && restsUntil > means.now && restsUntil !== UNTIL_I_SAY) times.push(restsUntil)
  const next = nextQuestion(scene, means)
  return next ? [...times, next.at] : times
}

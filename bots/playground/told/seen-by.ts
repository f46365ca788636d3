import { depthOfAct } from '../../../core/model/act.ts'
import type { Share } from '../../../core/model/card.ts'
import type { Answer, Checkin, Id } from '../../../core/model/circle.ts'
import { text } from '../../../core/model/page.ts'
import { isWithin } from '../../../core/model/prompts.ts'
import { listed, memberName, stressed } from './names.ts'
import type { Telling } from './told.ts'

/** Who can see an answer, who will be able to, and who would if their questions went as close. */
export function seenBy(telling: Telling, answer: Answer): string {
  const { kept, now } = telling
  const shares = kept.shares.filter((share) => share.answer === answer.id && share.until > now)
  if (shares.length === 0) return 'Nobody can see it.'
  const sentences = Object.entries(SAID).flatMap(([how, say]) => {
    const some = shares.filter((share) => howSeen(telling, answer, share) === how)
    const names = listed(some.map(({ member }) => memberName(telling, member)))
    return some.length === 0 ? [] : [say(names, untilIn(telling, answer, some[0]!))]
  })
  return sentences.join(' ')
}

const SAID = {
  now: (names: string, until: string) => `Shown to ${names}${until}.`,
  waits: (names: string, until: string) => `${names} can see it only after answering too,${until}.`,
  closer: (names: string) => `${names} can’t see it: it goes closer than questions for ${names} may.`,
}

function howSeen({ kept, prompts }: Telling, answer: Answer, { member, held }: Share): keyof typeof SAID {
  const who = kept.members.find(({ id }) => id === member)?.person ?? null
  const checkin = checkinOf(kept, answer)
  const depth = prompts.find(({ id }) => id === checkin?.prompt)?.depth ?? 'everyday'
  const goes = kept.people.find(({ id }) => id === who)?.depth ?? 'everyday'
  const depths = [depth, ...answer.parts.map(({ act }) => depthOfAct(act))]
  if (!depths.every((one) => isWithin(one, goes))) return 'closer'
  return held && !hasAnswered(kept, checkin, who) ? 'waits' : 'now'
}

/** The check-in that an answer is to. */
export function checkinOf({ asks, checkins }: Telling['kept'], { ask }: Answer): Checkin | undefined {
  const its = asks.find(({ id }) => id === ask)?.checkin
  return checkins.find(({ id }) => id === its)
}

const hasAnswered = ({ asks }: Telling['kept'], checkin: Checkin | undefined, who: Id | null): boolean =>
  asks.some((ask) => ask.checkin === checkin?.id && ask.person === who && ask.done)

/** Acts fade each for itself. */
function untilIn({ now, say, when }: Telling, { parts }: Answer, share: Share): string {
  const left = parts.filter(({ until }) => until !== null && until > now)
  const ends = new Set(left.map(({ until }) => until))
  if (left.length === parts.length && ends.size < 2) return ` until ${when(share.until)}`
  return `: ${left.map(({ act, until }) => `${stressed(say(text(`act-${act}`)))} until ${when(until!)}`).join(', ')}`
}

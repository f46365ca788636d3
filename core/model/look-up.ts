import { OWN_ACTS, OWN_PROMPT } from './act.ts'
import {
  type Answer,
  type Ask,
  type Checkin,
  type Circle,
  type Id,
  type Member,
  UNTIL_I_SAY,
} from './circle.ts'
import type { Means } from './means.ts'
import type { Text, Values, WordId } from './message.ts'
import { made } from './page.ts'
import type { Prompt, Theme } from './prompts.ts'
import { find, type Known, type Scene } from './scene.ts'
import { type Day, dayEnd, dayOf, type Instant, plus } from './time.ts'

/** The person's day; without a known zone the date in UTC, for its chat's day is then 20 hours. */
export const today = (scene: Scene, means: Means): Day => dayOf(means.now, scene.person?.zone ?? 'UTC')

/** When everything of today goes: 04:00 by the person's clock, or 20 hours after the day's first message. */
export function endOfDay(scene: Scene, now: Instant): Instant {
  if (scene.person?.zone) return dayEnd(now, scene.person.zone)
  return scene.chat.dayEnds ?? plus(now, { hours: 20 })
}

/** Until when nothing should come by itself; null if it may. */
export function restsUntil({ chat, person }: Scene, now: Instant): Instant | null {
  if (chat.putBack) return UNTIL_I_SAY
  return person?.restsUntil != null && person.restsUntil > now ? person.restsUntil : null
}

/** Whether nothing should come by itself now. */
export const isResting = (scene: Scene, now: Instant): boolean => restsUntil(scene, now) !== null

/** One's own membership of a circle. */
export const ownMember = (scene: Scene, circle: Id): Member | undefined =>
  scene.members.find(
    (m) => m.circle === circle && m.left === null && m.person !== null && m.person === scene.person?.id,
  )

/** The circle of oneself alone. */
export const selfCircle = (scene: Known): Circle => scene.circles.find(({ kind }) => kind === 'self')!

/** The circles a person is linked in, the first one first; the others in them may have left. */
export const linkedCircles = (scene: Scene): Circle[] =>
  scene.circles
    .filter(({ id, kind }) => kind === 'partners' && ownMember(scene, id) !== undefined)
    .sort((a, b) => (a.began + a.id < b.began + b.id ? -1 : 1))

/** Whether this person is linked in a circle; the others in it may have left. */
export const isLinkedIn = (scene: Scene, circle: Id): boolean =>
  linkedCircles(scene).some(({ id }) => id === circle)

/** The other members of a circle whom this person knows by name, whether or not they are still there. */
export const others = (scene: Known, circle: Id): Member[] =>
  scene.members.filter(
    (m) =>
      m.circle === circle && m.person !== scene.person.id && (m.left === null || nameOf(scene, m.id) !== ''),
  )

/** The others of a circle who are still there, as the people whose own turn can come. */
export const peopleIn = (scene: Known, circle: Id): Id[] =>
  others(scene, circle).flatMap(({ person }) => (person === null ? [] : [person]))

/** The name under which a member is known to this person. */
export const nameOf = (scene: Scene, member: Id): string =>
  scene.names.find((name) => name.member === member && name.owner === scene.person?.id)?.name ?? ''

/** The names of all the others in a circle, as they are known to this person. */
export function namesIn(scene: Known, circle: Id): { list: readonly string[] } {
  return { list: [...new Set(others(scene, circle).map((m) => nameOf(scene, m.id)))].toSorted() }
}

/** Words about the others of a circle: in the singular about one, in the plural about several. */
export function ofOthers<Id extends OfOthers>(
  scene: Known,
  circle: string,
  id: Id,
  ...[values]: Values<Id | `${Id}-many`, 'name'>
): Text {
  const name = namesIn(scene, circle)
  return made(name.list.length > 1 ? `${id}-many` : id, { name, ...values })
}

/** Texts that are there in the singular and in the plural. */
type OfOthers = { [Id in WordId]: `${Id}-many` extends WordId ? Id : never }[WordId]

/** The prompt of a check-in; undefined if the library no longer has it. */
export const promptOf = (checkin: Checkin | undefined, means: Means): Prompt | undefined =>
  checkin?.prompt === OWN_ACTS ? OWN_PROMPT : means.prompts.find(({ id }) => id === checkin?.prompt)

/** What a check-in is about, in a word. */
export const themeOf = (checkin: Checkin | undefined, means: Means): Text =>
  made(`theme-${themeIn(checkin, means)}`)

/** The same as a phrase about what somebody else shows, for whom nothing else has told yet. */
export function aboutOf(checkin: Checkin | undefined, means: Means): Text {
  const theme = themeIn(checkin, means)
  return theme === 'self' ? made('about-them') : made(`about-${theme}`)
}

const themeIn = (checkin: Checkin | undefined, means: Means): Theme | 'own' =>
  checkin?.prompt === OWN_ACTS ? 'own' : (promptOf(checkin, means)?.theme ?? 'self')

/** What an answer is called in lists: by its question, or by what was brought up. */
export function titleOf({ prompt, answer }: Asked): Text {
  if (prompt.id !== OWN_ACTS) return { prompt: prompt.id, part: 'name' }
  const [one, other] = answer?.parts ?? []
  if (!one) return made('own-line-name')
  const act = made(`act-${one.act}`)
  return other ? made('act-and-more', { act }) : act
}

/** One ask with all that belongs to it. */
export type Asked = {
  ask: Ask
  checkin: Checkin
  circle: Circle | undefined
  prompt: Prompt
  answer: Answer | undefined
}

/** The ask of this id; null when it is not this person's or its prompt is no longer there. */
export function asked(scene: Scene, means: Means, id: Id | undefined): Asked | null {
  const ask = find(scene, 'asks', id)
  const checkin = find(scene, 'checkins', ask?.checkin)
  const prompt = promptOf(checkin, means)
  if (!ask || !checkin || !prompt) return null
  const answer = scene.answers.find((a) => a.ask === ask.id)
  return { ask, checkin, circle: find(scene, 'circles', checkin.circle), prompt, answer }
}

/** Whether it is a line that somebody wrote for themselves, in the place of a question. */
export const isOwnLine = ({ prompt, answer }: Pick<Asked, 'prompt' | 'answer'>): boolean =>
  prompt.id === OWN_ACTS && answer !== undefined && answer.parts.length === 0

/** Whether an ask can still be answered: until the day it belongs to ends. */
export const isOpen = (ask: Ask, now: Instant): boolean => ask.until > now

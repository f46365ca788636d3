import type { Circle, Id } from './circle.ts'
import { linkedCircles } from './look-up.ts'
import type { Means } from './means.ts'
import type { Known, Scene } from './scene.ts'
import { daysBetween, type Instant, plus, quarterHour, utcDate } from './time.ts'
import type { Wish } from './wish.ts'

/** The quarter hour from which what is wished for now can be met: at least five minutes off. */
export const soonest = (now: Instant): Instant => quarterHour(now, 5)

/** How long after its quarter hour something in common is still worth anything: after an outage it is not. */
const LATE = { minutes: 5 }

/** One in so many of what is in common is let go by Attune, so that nothing coming proves nothing. */
const LET_GO = 1 / 5

/** How long a tick waits for everybody else's. */
const WAITS = { days: 7 }

/** A Monday to count weeks from. */
const MONDAY = '2024-01-01'

/** A tick as it is held from now on, in the place of the same one before. */
export function tickedNow<W extends Wish>(
  scene: Known,
  means: Means,
  all: readonly W[],
  { circle, what }: Pick<W, 'circle' | 'what'>,
): Wish<W['what']> {
  const person = scene.person.id
  const there = all.find((one) => one.person === person && one.circle === circle && one.what === what)
  const [until, meets] = [plus(means.now, WAITS), soonest(means.now)]
  return { id: there?.id ?? means.newId(), circle, person, what, until, meets, state: 'held' }
}

/** By what it is drawn whether a tick that all have in common is let go: once a week. */
export const weekly = ({ circle, what, at }: { circle: Id; what: string; at: Instant }): string =>
  `${circle} ${what} ${Math.floor(daysBetween(MONDAY, utcDate(at)) / 7)}`

/** Everybody who was ever in a circle: whoever has left wishes for nothing any more, as somebody quiet does. */
const everybody = (scene: Scene, circle: Id) => scene.members.filter((m) => m.circle === circle)

/** Whether a circle is, and always was, of two. */
export const isOfTwo = (scene: Scene, circle: Id): boolean => everybody(scene, circle).length === 2

/** The circle of two that a person is linked in, if there is one; the other may have left. */
export const circleOfTwo = (scene: Scene): Circle | undefined =>
  linkedCircles(scene).find(({ id }) => isOfTwo(scene, id))

/** What everybody in a circle holds, and the quarter hour at which all of them do. */
type Common<W extends Wish> = { circle: Id; what: W['what']; at: Instant; all: readonly W[] }

function inCommon<W extends Wish>(scene: Scene, wishes: readonly W[]): Common<W>[] {
  const held = wishes.filter(({ state }) => state === 'held')
  const alike = (one: W) => held.filter(({ circle, what }) => circle === one.circle && what === one.what)
  return held.flatMap((one) => {
    const all = alike(one)
    const at = all
      .map(({ meets }) => meets)
      .sort()
      .at(-1)!
    const isFirst = all[0] === one
    const isWhole = everybody(scene, one.circle).every((m) => all.some(({ person }) => person === m.person))
    const { circle, what } = one
    return isFirst && isWhole && all.every(({ until }) => until > at) ? [{ circle, what, at, all }] : []
  })
}

/**
 * What is in common since a quarter hour that has come, and whether it is met. Every turn of everybody in the circle
 * begins with this, so that it is judged by what was so at the quarter hour, once, whoever's turn comes first; `draw`
 * names what is drawn for whether it is let go.
 */
export const judged = <W extends Wish>(
  scene: Scene,
  means: Means,
  wishes: readonly W[],
  draw: (common: Common<W>) => string,
): (Common<W> & { isMet: boolean })[] =>
  inCommon(scene, wishes)
    .filter(({ at }) => at <= means.now)
    .map((common) => {
      const isInTime = means.now <= plus(common.at, LATE)
      return { ...common, isMet: isInTime && means.chance(`let go ${draw(common)}`) >= LET_GO }
    })

/** When something of this person's wishes changes by itself: what they share with others is told by each one's own turn. */
export function wishTimes(scene: Known, { now }: Means): Instant[] {
  const all = [scene.moments, scene.ticks, scene.hopes] as const
  const mine = all.flatMap((wishes) => own<Wish>(scene, wishes))
  const common = all.flatMap((wishes) => inCommon<Wish>(scene, wishes))
  return [
    ...mine.map(({ until, state }) => (state === 'met' ? now : until)),
    ...common.map(({ at }) => at),
    ...scene.agreements.map(({ until }) => until),
  ]
}

/** One's own of these. */
export const own = <W extends Wish>(scene: Known, wishes: readonly W[]): W[] =>
  wishes.filter(({ person }) => person === scene.person.id)

/** The scene in which one wishes for nothing, in this circle or in any. */
export function withoutWishes<S extends Scene>(scene: S, circle?: Id): S {
  const stays = (wish: Wish) =>
    wish.person !== scene.person?.id || (circle !== undefined && wish.circle !== circle)
  return onlyWishes(scene, stays)
}

/** The scene in which nothing waits in a circle that is of others now than when it was wished for. */
export const withoutHeld = <S extends Scene>(scene: S, id: Id): S =>
  onlyWishes(scene, ({ circle, state }) => circle !== id || state !== 'held')

/** The scene without what has had its time, nor wishes in a circle that one is no longer in. */
export function withoutLapsed(scene: Known, { now }: Means): Known {
  const circles = linkedCircles(scene).map(({ id }) => id)
  const lasts = ({ person, circle, until }: Wish) =>
    person !== scene.person.id || (until > now && circles.includes(circle))
  const agreements = scene.agreements.filter(({ until }) => until > now)
  return { ...onlyWishes(scene, lasts), agreements }
}

const onlyWishes = <S extends Scene>(scene: S, such: (wish: Wish) => boolean): S => ({
  ...scene,
  moments: scene.moments.filter(such),
  ticks: scene.ticks.filter(such),
  hopes: scene.hopes.filter(such),
})

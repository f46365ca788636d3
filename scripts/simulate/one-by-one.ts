import { DAY_MINUTES, wrap } from '../../core/model/clock.ts'
import { PAGE } from '../../core/model/page.ts'
import { chance, deriveKeys, type Keys } from '../../db/seal.ts'
import { type Dice, diceOf } from '../../tests/chaos/dice.ts'
import { ANSWERED, DAY, HABITS, TAPS } from './assumed.ts'
import type { Group, Place } from './groups.ts'
import { emptyLoad, type Load, type LoadOf } from './load.ts'

/** A day of somebody: which of their group's minutes is theirs, and when they answer; `NOT` where they don't. */
type Lived = { group: number; nth: number; answers: number; shows: boolean; there: boolean }

const NOT = -1

/** Everybody lives the day by themselves, their minute drawn as the core draws it; whoever is linked is at one token. */
export function oneByOne(people: number, places: readonly Place[], seed: number): LoadOf {
  const everybody = keptOf(people, places, seed)
  return (token, tokens) => {
    const load = emptyLoad(places)
    for (let pair = token; pair * 2 < people; pair += tokens)
      for (let i = pair * 2; i < Math.min(people, pair * 2 + 2); i++) everybody(i, load)
    return load
  }
}

/** All of them in little memory: what each does is a handful of numbers. */
function keptOf(people: number, places: readonly Place[], seed: number): (i: number, load: Load) => void {
  const dice = diceOf(seed)
  const keys = deriveKeys(Buffer.alloc(32, seed))
  const [place, group, marks] = [new Uint8Array(people), new Int8Array(people), new Uint8Array(people)]
  const [nth, answers] = [new Int16Array(people), new Int16Array(people)]
  const weights = places.map((one, i) => [one.share, i] as const)
  let [here, isLinked] = [0, false]
  for (let i = 0; i < people; i++) {
    if (i % 2 === 0) [here, isLinked] = [dice.weighed(weights), dice.chance(HABITS.linked)]
    const its = lived(dice, keys, i, places[here]!)
    place[i] = here
    group[i] = its.group
    nth[i] = its.nth
    answers[i] = its.answers
    marks[i] = (its.shows && isLinked ? 1 : 0) + (its.there ? 2 : 0)
  }
  return (i, load) => {
    const marked = { shows: (marks[i]! & 1) > 0, there: (marks[i]! & 2) > 0 }
    add(load, places[place[i]!]!, { group: group[i]!, nth: nth[i]!, answers: answers[i]!, ...marked })
  }
}

function lived(dice: Dice, keys: Keys, i: number, { share, groups }: Place): Lived {
  const group = which(dice.next() * share, groups)
  const its = groups[group]
  if (!its)
    return { group: NOT, nth: NOT, answers: NOT, shows: false, there: dice.chance(HABITS.thereAnyway) }
  const nth = drawn(keys, i, its)
  if (!dice.chance(HABITS.answers)) return { group, nth, answers: NOT, shows: false, there: true }
  const answers = wrap(its.minutes[nth]! + reaction(dice))
  return { group, nth, answers, shows: dice.chance(HABITS.shows), there: true }
}

function which(at: number, groups: readonly Group[]): number {
  let left = at
  return groups.findIndex(({ share }) => {
    left -= share
    return left < 0
  })
}

const drawn = (keys: Keys, i: number, { minutes }: Group): number =>
  Math.floor(chance(keys, `minute ${i} ${DAY}`) * minutes.length)

function reaction(dice: Dice): number {
  const { from, to } = dice.weighed(ANSWERED.map((span) => [span.share, span] as const))
  return from + dice.below(to - from)
}

function add(load: Load, place: Place, { group, nth, answers, shows, there }: Lived): void {
  if (group !== NOT) load.asked.get(place.groups[group]!)![nth]! += 1
  if (there) load.removals[place.dayEnds]! += 1
  if (answers === NOT) return
  load.taps[answers]! += TAPS.answered + (shows ? TAPS.shown : 0)
  load.closings[(answers + PAGE.minutes) % DAY_MINUTES]! += 1
  if (shows) load.lines[answers]! += 1
}

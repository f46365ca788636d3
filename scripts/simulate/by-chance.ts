import { DAY_MINUTES } from '../../core/model/clock.ts'
import { PAGE } from '../../core/model/page.ts'
import { type Dice, diceOf } from '../../tests/chaos/dice.ts'
import { ANSWERED, HABITS, TAPS } from './assumed.ts'
import type { Place } from './groups.ts'
import { emptyLoad, type Load, type LoadOf, questionsIn } from './load.ts'

/** As many as there are on earth, none of them by themselves: how many fall on each minute is drawn (binomials); what follows from questions is their expected value. */
export function byChance(people: number, places: readonly Place[], seed: number): LoadOf {
  return (token, tokens) => {
    const dice = diceOf(seed + 7919 * token)
    const load = emptyLoad(places)
    let left = Math.floor(people / tokens) + (token < people % tokens ? 1 : 0)
    let share = 1
    for (const place of places) {
      const here = binomial(dice, left, place.share / share)
      left -= here
      share -= place.share
      settle(load, place, here, dice)
    }
    follow(load)
    return load
  }
}

function settle({ asked, removals }: Load, place: Place, people: number, dice: Dice): void {
  let left = people
  let share = place.share
  for (const group of place.groups) {
    const its = binomial(dice, left, group.share / share)
    spread(asked.get(group)!, its, dice)
    left -= its
    share -= group.share
  }
  removals[place.dayEnds]! += people - left + binomial(dice, left, HABITS.thereAnyway)
}

/** So many over all minutes alike. */
function spread(counts: Uint32Array, many: number, dice: Dice): void {
  let left = many
  for (let i = 0; i < counts.length; i++) {
    counts[i] = binomial(dice, left, 1 / (counts.length - i))
    left -= counts[i]!
  }
}

function follow(load: Load): void {
  const shown = HABITS.linked * HABITS.shows
  const answered = answersOf(questionsIn(load))
  for (let minute = 0; minute < DAY_MINUTES; minute++) {
    load.taps[minute] = answered[minute]! * (TAPS.answered + shown * TAPS.shown)
    load.lines[minute] = answered[minute]! * shown
    load.closings[(minute + PAGE.minutes) % DAY_MINUTES] = answered[minute]!
  }
}

function answersOf(questions: Float64Array): Float64Array {
  // Where how many more, or fewer, come each minute.
  const steps = new Float64Array(DAY_MINUTES)
  let now = 0
  for (const { share, from, to } of ANSWERED)
    for (const [minute, many] of questions.entries()) {
      const aMinute = (many * HABITS.answers * share) / (to - from)
      steps[(minute + from) % DAY_MINUTES]! += aMinute
      steps[(minute + to) % DAY_MINUTES]! -= aMinute
      if (minute + from < DAY_MINUTES && minute + to >= DAY_MINUTES) now += aMinute
    }
  return steps.map((step) => {
    now += step
    return Math.max(0, now)
  })
}

/** How many of so many it is, each by itself with this chance: exactly where that is few, else by the normal curve. */
function binomial(dice: Dice, many: number, share: number): number {
  if (many <= 0 || share <= 0) return 0
  if (share >= 1) return many
  if (share > 0.5) return many - binomial(dice, many, 1 - share)
  const mean = many * share
  if (mean > 30) {
    const curve = Math.sqrt(-2 * Math.log(1 - dice.next())) * Math.cos(2 * Math.PI * dice.next())
    return Math.min(many, Math.max(0, Math.round(mean + curve * Math.sqrt(mean * (1 - share)))))
  }
  const odds = share / (1 - share)
  let [found, of, left] = [0, (1 - share) ** many, dice.next()]
  while (left > of && found < many) {
    left -= of
    found++
    of *= ((many + 1) / found - 1) * odds
  }
  return found
}

import { wrongAtRest } from './at-rest.ts'
import { nexts } from './nexts.ts'
import { freshWorld, RULES, type Rules, type Search, type World } from './world.ts'

/** How many states there are, and the first thing found that must never be. */
export type Found = { states: number; wrong: string | null }

/** Goes through every state that can be reached, the nearest first, until something is wrong; the last ones are let end well. */
export function search(what: Search, rules: Rules = RULES): Found {
  const seen = new Set<string>()
  const after = (world: World) => nexts(world, what, rules)
  const isNew = (world: World) => seen.size < seen.add(named(world)).size
  let level: World[] = [freshWorld(what.may)]
  for (let steps = 0; steps < what.depth; steps++) {
    const all = level.map((world) => ({ world, next: after(world) }))
    const wrong = firstOf(all, ({ world, next }) => wrongIn(world, what, next.length === 0))
    if (wrong) return { states: seen.size, wrong }
    level = all.flatMap(({ next }) => next.filter(isNew))
  }
  return { states: seen.size, wrong: firstOf(level, (world) => wrongIn(calmed(world, after), what, true)) }
}

function firstOf<T>(all: readonly T[], wrong: (one: T) => string | null): string | null {
  for (const one of all) {
    const found = wrong(one)
    if (found) return found
  }
  return null
}

const wrongIn = (world: World, { turns }: Search, isAtRest: boolean): string | null =>
  world.wrong ?? (isAtRest ? wrongAtRest(world, turns) : null)

const LONG = 200

/** Where it comes to rest if nothing goes wrong any more. */
function calmed(world: World, after: (world: World) => World[]): World {
  let calm: World = { ...world, failures: 0, crashes: 0 }
  for (let steps = 0; steps < LONG; steps++) {
    const next = after(calm).at(-1)
    if (!next) return calm
    calm = next
  }
  return { ...calm, wrong: 'never at rest' }
}

/** The same for worlds that differ only in the random ids of their rows. */
function named(world: World): string {
  const ids = new Map<string, number>()
  const number = (id: string) => `#${ids.get(id) ?? ids.set(id, ids.size).get(id)}`
  return JSON.stringify(world, (_, value) => (typeof value === 'string' ? value.replace(ID, number) : value))
}

const ID = /\b[a-z2-7]{16}\b/g

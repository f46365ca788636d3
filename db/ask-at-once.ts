import { engineOf } from './engine.ts'
import type { Tx } from './schema.ts'

type Steps = readonly (() => Promise<unknown>)[]
type Done<S extends Steps> = { [I in keyof S]: Awaited<ReturnType<S[I]>> }

/** Does these in their order. Of a server all are asked before the first is answered: whoever is far away is waited for once. */
export const askAtOnce = <const S extends Steps>(tx: Tx, steps: S): Promise<Done<S>> =>
  engineOf(tx) === 'postgres'
    ? (Promise.all(steps.map(async (step) => await step())) as Promise<Done<S>>)
    : oneByOne(steps)

/** The same, each once the one before it is done. */
export async function oneByOne<const S extends Steps>(steps: S): Promise<Done<S>> {
  const done: unknown[] = []
  for (const step of steps) done.push(await step())
  return done as Done<S>
}

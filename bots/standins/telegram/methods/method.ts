import type { Checked, Rules } from '../../rules.ts'
import type { World } from '../world/world.ts'
import { object } from './parameters.ts'

/** One method of the Bot API; `gone` tells that nobody waits for its answer any more. */
export type Method = (world: World, params: Record<string, unknown>, gone: AbortSignal) => unknown

/** A method from the rules of its parameters and what it does with them. */
export function method<R extends Rules>(
  rules: R,
  run: (world: World, params: Checked<R>, gone: AbortSignal) => unknown,
): Method {
  const read = object(rules)
  return (world, params, gone) => run(world, read(params, ''), gone)
}

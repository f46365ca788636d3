import type { Checked, Rules } from '../../rules.ts'
import { Refusal } from '../world/refusal.ts'
import type { Team } from '../world/teams.ts'
import type { World } from '../world/world.ts'
import { read } from './parameters.ts'

/** Who calls: the app as it is installed in a workspace. */
export type Caller = { world: World; team: Team }

/** One method of the Web API: what it answers, besides ok. */
export type Method = (caller: Caller, params: Record<string, unknown>) => object

/** A method with its scope, the rules of its arguments, and what it does. */
export function method<R extends Rules>(
  scope: string | undefined,
  rules: R,
  run: (caller: Caller, args: Checked<R>) => object,
): Method {
  return (caller, params) => {
    if (scope !== undefined) need(caller, scope)
    // Bolt says in each call which workspace it means.
    const { team_id: _, ...args } = params
    return run(caller, read(rules, args))
  }
}

/** Refuses a call for which the app has no scope. */
export function need({ world }: Caller, scope: string) {
  const { scopes } = world.app
  if (scopes.includes(scope)) return
  throw new Refusal('missing_scope', { needed: scope, provided: scopes.join(',') })
}

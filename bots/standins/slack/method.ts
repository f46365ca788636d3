import { type Checked, optional, type Rules, read, text } from './check.ts'
import { Refusal } from './refusal.ts'
import type { Team, World } from './world.ts'

/** Who calls: the app as it is installed in a workspace. */
export type Caller = { world: World; team: Team }

/** One method of the Web API: what it answers, besides ok. */
export type Method = (caller: Caller, params: Record<string, unknown>) => object

/** Refuses a call for which the app has no scope. */
export function need({ world }: Caller, scope: string) {
  const { scopes } = world.app
  if (scopes.includes(scope)) return
  throw new Refusal('missing_scope', { needed: scope, provided: scopes.join(',') })
}

/** A method with its scope, the rules of its arguments, and what it does. */
export function method<R extends Rules>(
  scope: string | undefined,
  rules: R,
  run: (caller: Caller, args: Checked<R>) => object,
): Method {
  return (caller, params) => {
    if (scope !== undefined) need(caller, scope)
    const { team_id: _, ...args } = read({ ...rules, team_id: optional(text) }, params)
    return run(caller, args as Checked<R>)
  }
}

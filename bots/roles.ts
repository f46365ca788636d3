import { Refused } from '../db/start-refused.ts'

/**
 * What a process does: hears what people do, lets come what comes by itself, sends what chats should show. Each can be
 * another process's, and each several processes'.
 */
export const ROLES = ['hear', 'tick', 'send'] as const
export type Role = (typeof ROLES)[number]

/** The roles in a list as it is typed, in their order; none if one of them is none. */
export function rolesIn(typed: string): Role[] {
  const named = typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  return named.every(isRole) ? ROLES.filter((role) => named.includes(role)) : []
}

const isRole = (name: string): name is Role => ROLES.some((role) => role === name)

/** Whether nothing is left to others. */
export const isAll = (roles: readonly Role[]): boolean => ROLES.every((role) => roles.includes(role))

/** What is said of what is left to others, and nobody does. */
export const standsStill = (lacking: readonly Role[]): string =>
  `what ATTUNE_ROLES leaves to others stands still (${lacking.join(', ')}): see that a process does it`

/** Refuses a process that leaves roles to others where there can be no others: a file serves one process alone. */
export function refuseApart(roles: readonly Role[], isShared: boolean): void {
  if (isShared || isAll(roles)) return
  throw new Refused(
    `ATTUNE_ROLES is ${roles.join(',')} alone, and what ATTUNE_DB names is one process's: nobody else could do the rest. ` +
      'Leave ATTUNE_ROLES out, or keep everything in PostgreSQL, which several share: DATABASE_URL.',
  )
}

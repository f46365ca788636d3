import { refuseFor } from './refusal.ts'

/** Reads one argument, or refuses it by its name. */
export type Rule<T> = (value: unknown, name: string) => T

/** The rules of a method's arguments, by name. */
export type Rules = Record<string, Rule<unknown>>

/** What the rules let through. */
export type Checked<R extends Rules> = { [K in keyof R]: ReturnType<R[K]> }

/** A rule for what may be left out. */
export function optional<T>(rule: Rule<T>): Rule<T | undefined> {
  return (value, name) => (value === undefined || value === '' ? undefined : rule(value, name))
}

/** Words; it may be empty. */
export const text: Rule<string> = (value, name) => {
  if (value === undefined) return refuse(`missing required field: ${name}`)
  return typeof value === 'string' ? value : refuse(`must be a string: ${name}`)
}

const refuse = (problem: string): never => refuseFor('invalid_arguments', [problem])

/** True or false, as JSON or as a form says it. */
export const flag: Rule<boolean> = (value, name) => {
  if (value === true || value === 'true' || value === '1') return true
  if (value === false || value === 'false' || value === '0') return false
  return refuse(`must be a boolean: ${name}`)
}

/** A whole number within bounds. */
export function whole(min: number, max: number): Rule<number> {
  return (value, name) => {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
    if (Number.isInteger(number) && Number(number) >= min && Number(number) <= max) return Number(number)
    return refuse(`must be a whole number from ${min} to ${max}: ${name}`)
  }
}

/** A list; forms carry it as JSON. */
export const list: Rule<unknown[]> = (value, name) => {
  const found = parsed(value)
  return Array.isArray(found) ? found : refuse(`must be a list: ${name}`)
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** An object; forms carry it as JSON. */
export const object: Rule<Record<string, unknown>> = (value, name) => {
  const found = parsed(value)
  const right = typeof found === 'object' && found !== null && !Array.isArray(found)
  return right ? (found as Record<string, unknown>) : refuse(`must be an object: ${name}`)
}

/** Reads all arguments; what no rule knows is refused, though the real Slack ignores some of it. */
export function read<R extends Rules>(rules: R, given: Record<string, unknown>): Checked<R> {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(rules, name))
  if (unknown !== undefined) refuse(`unknown argument: ${unknown}`)
  const entries = Object.entries(rules).map(([name, rule]) => [name, rule(given[name], name)])
  return Object.fromEntries(entries) as Checked<R>
}

import { type Checked, isObject, type Rule, type Rules, readEach } from '../../rules.ts'
import { parsed } from '../../serve.ts'
import { refuseFor } from '../world/refusal.ts'

/** Words; it may be empty. */
export function text(value: unknown, name: string): string {
  if (value === undefined) return refuse(`missing required field: ${name}`)
  return typeof value === 'string' ? value : refuse(`must be a string: ${name}`)
}

/** True or false, as JSON or as a form says it. */
export function flag(value: unknown, name: string): boolean {
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
export function list(value: unknown, name: string): unknown[] {
  const found = asJson(value)
  return Array.isArray(found) ? found : refuse(`must be a list: ${name}`)
}

/** An object; forms carry it as JSON. */
export function object(value: unknown, name: string): Record<string, unknown> {
  const found = asJson(value)
  return isObject(found) ? found : refuse(`must be an object: ${name}`)
}

function asJson(value: unknown): unknown {
  return typeof value === 'string' ? parsed(value) : value
}

/** Reads all arguments; what no rule knows is refused, though the real Slack ignores some of it. */
export function read<R extends Rules>(rules: R, given: Record<string, unknown>): Checked<R> {
  return readEach(rules, given, { unknown: (name) => refuse(`unknown argument: ${name}`) })
}

function refuse(problem: string): never {
  return refuseFor('invalid_arguments', [problem])
}

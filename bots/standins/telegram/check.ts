import { badRequest } from './refusal.ts'

/** Reads one parameter, or refuses it by its name. */
export type Rule<T> = (value: unknown, name: string) => T

/** The rules of a method's parameters, by name. */
export type Rules = Record<string, Rule<unknown>>

/** What the rules let through. */
export type Checked<R extends Rules> = { [K in keyof R]: ReturnType<R[K]> }

/** A rule for what may be left out. */
export function optional<T>(rule: Rule<T>): Rule<T | undefined> {
  return (value, name) => (value === undefined ? undefined : rule(value, name))
}

/** Well-formed text of so many characters, counted in code points as Telegram does. */
export function string(min = 0, max = Number.POSITIVE_INFINITY): Rule<string> {
  return (value, name) => {
    if (typeof value !== 'string') return refuse(name, 'a string')
    if (!value.isWellFormed()) throw badRequest(`parameter "${name}" must be encoded in UTF-8`)
    const length = [...value].length
    return length >= min && length <= max ? value : refuse(name, `${min}-${max} characters long`)
  }
}

function refuse(name: string, must: string): never {
  throw badRequest(`parameter "${name}" must be ${must}`)
}

/** A whole number within bounds. */
export function integer(min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): Rule<number> {
  return (value, name) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : refuse(name, `an integer from ${min} to ${max}`)
}

/** True or false, nothing that merely looks like it. */
export const boolean: Rule<boolean> = (value, name) =>
  typeof value === 'boolean' ? value : refuse(name, 'a boolean')

/** One of a few words. */
export function oneOf<const T extends string>(...words: T[]): Rule<T> {
  return (value, name) =>
    words.includes(value as T) ? (value as T) : refuse(name, `one of ${words.join(', ')}`)
}

/** A list of so many, each of which follows the rule. */
export function list<T>(rule: Rule<T>, min = 0, max = 100): Rule<T[]> {
  return (value, name) => {
    if (!Array.isArray(value)) return refuse(name, 'an array')
    if (value.length < min || value.length > max) return refuse(name, `${min}-${max} items long`)
    return value.map((item, index) => rule(item, `${name}[${index}]`))
  }
}

/** An object with exactly these fields; unknown ones are refused, though the real Telegram ignores some. */
export function object<R extends Rules>(rules: R): Rule<Checked<R>> {
  return (value, name) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(name, 'an object')
    const path = (field: string) => (name === '' ? field : `${name}.${field}`)
    const unknown = Object.keys(value).find((field) => !Object.hasOwn(rules, field))
    if (unknown !== undefined) throw badRequest(`parameter "${path(unknown)}" is unknown`)
    const given = value as Record<string, unknown>
    const read = Object.entries(rules).map(([field, rule]) => [field, rule(given[field], path(field))])
    return Object.fromEntries(read) as Checked<R>
  }
}

/** The number of a chat; a number in a string is one too, as in a form. */
export const chatId: Rule<number> = (value, name) => {
  if (value === undefined || value === '') throw badRequest('chat_id is empty')
  return integer()(typeof value === 'string' ? Number(value) : value, name)
}

import { type Checked, isObject, type Rule, type Rules, readEach } from '../../rules.ts'
import { badRequest } from '../world/refusal.ts'
import type { Upload } from '../world/uploads.ts'

/** Well-formed text of so many characters, counted in code points as Telegram does. */
export function string(min = 0, max = Number.POSITIVE_INFINITY): Rule<string> {
  return (value, name) => {
    if (typeof value !== 'string') return refuse(name, 'a string')
    if (!value.isWellFormed()) throw badRequest(`parameter "${name}" must be encoded in UTF-8`)
    const length = [...value].length
    return length >= min && length <= max ? value : refuse(name, `${min}-${max} characters long`)
  }
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

/** This word and no other: of what Telegram knows Attune uses but one. */
export function only<const T extends string>(word: T): Rule<T> {
  return (value, name) => (value === word ? word : refuse(name, `"${word}"`))
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
    if (!isObject(value)) return refuse(name, 'an object')
    return readEach(rules, value, {
      called: (field) => (name === '' ? field : `${name}.${field}`),
      unknown: (path) => {
        throw badRequest(`parameter "${path}" is unknown`)
      },
    })
  }
}

/** The number of a chat; a number in a string is one too, as in a form. */
export function chatId(value: unknown, name: string): number {
  if (value === undefined || value === '') throw badRequest('chat_id is empty')
  return integer()(typeof value === 'string' ? Number(value) : value, name)
}

/** A file that came with the call. */
export function uploaded(value: unknown, name: string): Upload {
  if (isObject(value) && 'size' in value) return value as Upload
  throw badRequest(`parameter "${name}" must be an uploaded file`)
}

function refuse(name: string, must: string): never {
  throw badRequest(`parameter "${name}" must be ${must}`)
}

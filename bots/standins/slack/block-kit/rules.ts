import { isObject } from '../../rules.ts'

/** What is wrong with the value that stands at a JSON pointer; empty if nothing is. */
export type Rule = (value: unknown, at: string) => string[]

/** Rules by the name of a property. */
export type Rules = Record<string, Rule>

/** A JSON object whose properties are not known yet. */
type Fields = Record<string, unknown>

/** One problem, worded as Slack does. */
export const problem = (what: string, at: string) => `[ERROR] ${what} [json-pointer:${at}]`

/** Several rules for one value: what any of them finds. */
export function all(...rules: Rule[]): Rule {
  return (value, at) => rules.flatMap((rule) => rule(value, at))
}

/** A rule across the properties of an object; that it is one is for another rule to say. */
export function across(find: (fields: Fields, at: string) => string[]): Rule {
  return (value, at) => (isObject(value) ? find(value, at) : [])
}

/** Text of so many characters. */
export function string(max: number, min = 1): Rule {
  return (value, at) => {
    if (typeof value !== 'string') return [problem('must provide a string', at)]
    if (!value.isWellFormed()) return [problem('must be valid UTF-8', at)]
    // Slack does not say how it counts an emoji; as two is on the safe side.
    if (value.length < min) return [problem(`must be more than ${min - 1} characters`, at)]
    return value.length > max ? [problem(`must be less than ${max + 1} characters`, at)] : []
  }
}

/** Text of a certain form, said by a regular expression or a function. */
export function form(what: string, fits: (text: string) => boolean): Rule {
  return (value, at) => {
    if (typeof value !== 'string') return [problem('must provide a string', at)]
    return fits(value) ? [] : [problem(`must be ${what}`, at)]
  }
}

/** A whole number within bounds. */
export function integer(min: number, max: number): Rule {
  return (value, at) => {
    if (!Number.isSafeInteger(value)) return [problem('must provide an integer', at)]
    if ((value as number) < min) return [problem(`must be greater than ${min - 1}`, at)]
    return (value as number) > max ? [problem(`must be less than ${max + 1}`, at)] : []
  }
}

/** True or false, nothing that merely looks like it. */
export const boolean: Rule = (value, at) =>
  typeof value === 'boolean' ? [] : [problem('must provide a boolean', at)]

/** One of a few words. */
export function oneOf(...words: string[]): Rule {
  return (value, at) => {
    if (typeof value !== 'string') return [problem('must provide a string', at)]
    return words.includes(value) ? [] : [problem('must be a valid enum value', at)]
  }
}

/** A list of so many, each of which follows the rule. */
export function list(rule: Rule, max: number, min = 1): Rule {
  return (value, at) => {
    if (!Array.isArray(value)) return [problem('must provide an array', at)]
    if (value.length < min) return [problem(`must provide at least ${min} items`, at)]
    const tooMany = value.length > max ? [problem(`no more than ${max} items allowed`, at)] : []
    return [...tooMany, ...value.flatMap((item, index) => rule(item, `${at}/${index}`))]
  }
}

/** A list in which no two items have the same text under this key. */
export function distinct(key: string): Rule {
  return (value, at) => {
    const texts = Array.isArray(value) ? value.map((item) => (isObject(item) ? item[key] : undefined)) : []
    return texts.flatMap((text, index) =>
      typeof text === 'string' && texts.indexOf(text) < index
        ? [problem(`\`${key}\` "${text}" already exists`, `${at}/${index}/${key}`)]
        : [],
    )
  }
}

import { isObject } from '../../rules.ts'
import { problem, type Rule, type Rules } from './rules.ts'

/** An object with these properties and no others. */
export function object(required: Rules, optional: Rules = {}): Rule {
  const rules = new Map(Object.entries({ ...required, ...optional }))
  return (value, at) => {
    if (!isObject(value)) return [problem('must provide an object', at)]
    const missing = Object.keys(required).filter((key) => value[key] === undefined)
    return [
      ...missing.map((key) => problem(`missing required field: ${key}`, at)),
      ...given(value).flatMap(([key, item]) => {
        const rule = rules.get(key)
        return rule ? rule(item, `${at}/${key}`) : [problem(`invalid additional property: ${key}`, at)]
      }),
    ]
  }
}

const given = (value: object) => Object.entries(value).filter(([, item]) => item !== undefined)

/** An object whose `type` says which of the rules its other properties follow. */
export function typed(rules: Rules): Rule {
  const kinds = new Map(Object.entries(rules))
  return (value, at) => {
    if (!isObject(value)) return [problem('must provide an object', at)]
    const { type, ...rest } = value
    if (type === undefined) return [problem('missing required field: type', at)]
    const rule = typeof type === 'string' ? kinds.get(type) : undefined
    return rule ? rule(rest, at) : [problem(`unsupported type: ${String(type)}`, `${at}/type`)]
  }
}

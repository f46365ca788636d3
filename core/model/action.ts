import { type Argument, atMost, type Values } from './argument.ts'
import { FORMS, type FormVerb } from './forms.ts'
import type { Takes } from './takes.ts'
import { VERBS, type Verb } from './verbs.ts'

/** What a verb is done to. */
export type Args<V extends Verb> = Values<(typeof VERBS)[V]['args']>

/** What is done to nothing in particular. */
export type BareVerb = { [K in Verb]: Args<K> extends readonly [] ? K : never }[Verb]

/** What a form is about. */
export type FormArgs<V extends FormVerb> = Values<(typeof FORMS)[V]['args']>

/** A button as it was pressed: what to do, and to what. */
export type Press<V extends Verb = Verb> = { [K in V]: { verb: K; args: Args<K> } }[V]

/** A form as it was sent. */
export type Sent<V extends FormVerb = FormVerb> = { [K in V]: { verb: K; args: FormArgs<K> } }[V]

/** A button's data, at most 64 bytes: a verb and what it is done to, such as `answer/k3…/green`. */
export const action = <V extends Verb>(verb: V, ...args: Args<V>): string => written(VERBS, verb, args)

/** What the sending of a form does, as a form remembers it. */
export const formAction = <V extends FormVerb>(verb: V, ...args: FormArgs<V>): string =>
  written(FORMS, verb, args)

/** What data sent by a button means; null for anything that no button of ours says. */
export const parseAction = (data: string): Press | null => read(VERBS, data) as Press | null

/** What the data of a sent form means; null for anything that no form of ours says. */
export const parseForm = (data: string): Sent | null => read(FORMS, data) as Sent | null

type Table = Readonly<Record<string, Takes<readonly Argument<unknown>[]>>>

const written = (table: Table, verb: string, args: readonly unknown[]): string =>
  [verb, ...table[verb]!.args.map((arg, i) => arg.write(args[i]))].join('/')

function read(table: Table, data: string): { verb: string; args: readonly unknown[] } | null {
  const [verb = '', ...rest] = data.split('/')
  if (data.length > 64 || !Object.hasOwn(table, verb)) return null
  const { args } = table[verb]!
  const texts = atMost(args.length, rest, '/')
  const values = args.map((arg, i) => arg.read(texts[i] ?? ''))
  return texts.length === args.length && !values.includes(undefined) ? { verb, args: values } : null
}

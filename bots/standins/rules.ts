/** Reads one parameter, or refuses it by its name. */
export type Rule<T> = (value: unknown, name: string) => T

/** The rules of a method's parameters, by name. */
export type Rules = Record<string, Rule<unknown>>

/** What the rules let through. */
export type Checked<R extends Rules> = { [K in keyof R]: ReturnType<R[K]> }

/** Whether something is an object with fields, as JSON writes it. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A rule for what may be left out. */
export const optional =
  <T>(rule: Rule<T>): Rule<T | undefined> =>
  (value, name) =>
    value === undefined ? undefined : rule(value, name)

/** Reads every parameter; one that no rule knows is handed to `unknown`, which refuses it. */
export function readEach<R extends Rules>(
  rules: R,
  given: Record<string, unknown>,
  {
    unknown,
    called = (name) => name,
  }: { unknown: (name: string) => never; called?: (name: string) => string },
): Checked<R> {
  const stranger = Object.keys(given).find((name) => !Object.hasOwn(rules, name))
  if (stranger !== undefined) unknown(called(stranger))
  const read = Object.entries(rules).map(([name, rule]) => [name, rule(given[name], called(name))])
  return Object.fromEntries(read) as Checked<R>
}

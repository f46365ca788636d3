import type { Id } from './circle.ts'

/** What the next typed words of a person are for: a city, a name, a line beside the answer of an ask. */
export type Expected =
  | { what: 'city' }
  /** The name under which they make a link, use one that they were handed, or are known from now on. */
  | { what: 'name'; to: 'link' | 'about' | { join: Id } }
  | { what: 'words'; ask: Id }

/** The same as it is stored. */
export type Expects = 'city' | 'name' | 'name/about' | `name/${Id}` | `words/${Id}`

/** Stores what is expected. */
export function expects(expected: Expected): Expects {
  if (expected.what === 'city') return 'city'
  if (expected.what === 'words') return `words/${expected.ask}`
  const { to } = expected
  if (to === 'link') return 'name'
  return to === 'about' ? 'name/about' : `name/${to.join}`
}

/** Reads what is expected; null if nothing is. */
export function expected(expects: Expects | null): Expected | null {
  const [what, of] = expects?.split('/') ?? []
  if (what === 'city') return { what }
  if (what === 'words') return of === undefined ? null : { what, ask: of }
  if (what !== 'name') return null
  return { what, to: of === undefined ? 'link' : of === 'about' ? of : { join: of } }
}

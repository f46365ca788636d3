import type { Id } from './circle.ts'

/**
 * What the next typed words of a person are for: a city, a name, a line beside the answer of an ask; or such a
 * line, typed already, of which they say whether it is kept.
 */
export type Expected =
  | { what: 'city' }
  /** The name under which they make a link, use one that they were handed, or are known from now on. */
  | { what: 'name'; to: 'link' | 'about' | { join: Id } }
  | { what: 'words'; ask: Id }
  | { what: 'line'; ask: Id; words: string }
  /** A line for oneself about something of one's own: to come, or typed already. */
  | { what: 'own'; words: string | null }

/** The same as it is stored. */
export type Expects =
  | 'city'
  | 'name'
  | 'name/about'
  | `name/${Id}`
  | `words/${Id}`
  | `line/${Id}/${string}`
  | 'own'
  | `own/${string}`

/** Stores what is expected. */
export function expects(expected: Expected): Expects {
  if (expected.what === 'city') return 'city'
  if (expected.what === 'words') return `words/${expected.ask}`
  if (expected.what === 'line') return `line/${expected.ask}/${expected.words}`
  if (expected.what === 'own') return expected.words === null ? 'own' : `own/${expected.words}`
  const { to } = expected
  if (to === 'link') return 'name'
  return to === 'about' ? 'name/about' : `name/${to.join}`
}

/** Reads what is expected; null if nothing is. */
export function expected(expects: Expects | null): Expected | null {
  const [what, of, ...rest] = expects?.split('/') ?? []
  if (what === 'city') return { what }
  if (what === 'name') return { what, to: named(of) }
  if (what === 'own') return { what, words: of === undefined ? null : [of, ...rest].join('/') }
  if (of === undefined) return null
  if (what === 'words') return { what, ask: of }
  return what === 'line' ? { what, ask: of, words: rest.join('/') } : null
}

const named = (of: string | undefined) => (of === undefined ? 'link' : of === 'about' ? of : { join: of })

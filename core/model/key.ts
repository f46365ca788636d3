import { type Argument, atMost } from './argument.ts'
import type { Id } from './circle.ts'
import type { Instant } from './time.ts'

/** What a chat can show under a key, and the ids that stand in it. */
type About = {
  home: []
  invitation: []
  export: []
  came: []
  season: []
  breathing: []
  quiet: []
  ask: [ask: Id]
  card: [checkin: Id, member: Id]
  reply: [checkin: Id, member: Id]
  linked: [circle: Id]
  moment: [own: Id]
  helps: [circle: Id]
  paths: [circle: Id]
  new: [invitation: Id]
  note: [round: Id]
  // In a room; a question that is posted again is another message.
  'let-in': []
  round: [round: Id, posted?: `${number}`]
  closed: [round: Id]
  pause: [at: Instant]
  // What the person wrote, and what is to be gone whatever it was.
  own: [hash: string]
  gone: [row: Id]
}

type Kind = keyof About

/** Beside what is shown. */
type Written = 'own' | 'gone'

/** The most that stands in a key of each kind. */
const MOST: Readonly<Record<Kind, number>> = {
  ...{ home: 0, invitation: 0, export: 0, came: 0, season: 0, breathing: 0, quiet: 0, 'let-in': 0 },
  ...{
    moment: 1,
    helps: 1,
    paths: 1,
    ask: 1,
    linked: 1,
    new: 1,
    note: 1,
    closed: 1,
    pause: 1,
    own: 1,
    gone: 1,
    card: 2,
    reply: 2,
    round: 2,
  },
}

/** The name under which a chat shows something, one of each at a time: `home`, `ask:k3…`. */
export type Key = {
  [K in Kind]: About[K] extends [] ? K : `${K}${K extends Written ? '/' : ':'}${string}`
}[Kind]

/** The key of something. */
export const keyOf = <K extends Kind>(kind: K, ...about: About[K]): Key =>
  [kind, ...about].join(kind === 'own' || kind === 'gone' ? '/' : ':') as Key

/** A key, read. */
export type Read = { [K in Kind]: { kind: K; about: About[K] } }[Kind]

/** What stands under a key; null if that is none. */
export function readKey(key: string): Read | null {
  const [kind = '', ...rest] = key.split(/[:/]/)
  if (!isKind(kind)) return null
  const about = atMost(MOST[kind], rest, ':')
  const isWhole = about.length === MOST[kind] || (kind === 'round' && about.length === 1)
  return isWhole ? ({ kind, about } as Read) : null
}

const isKind = (text: string): text is Kind => Object.hasOwn(MOST, text)

const isKey = (text: string): text is Key => readKey(text) !== null

/** A key that stands in a button: nothing but ids are in it. */
export const KEY: Argument<Key> = {
  write: (key) => key,
  read: (text) => (/^[a-z]+(:[0-9a-z]{16}){0,2}$/.test(text) && isKey(text) ? text : undefined),
}

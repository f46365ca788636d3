import type { Card } from '../core/model/card.ts'
import type { Id } from '../core/model/circle.ts'
import type { Rows, Scene } from '../core/model/scene.ts'
import { begun, type Instant, plus } from '../core/model/time.ts'
import type { Room } from '../core/model/workshop.ts'
import { ASKS_LAST } from './kept-for.ts'
import type { Keyring } from './keyring.ts'
import { isNarrow, isWhole, sorted } from './narrow-turn.ts'
import type { Opened } from './opened.ts'

/** What was found of somebody beside their chat and themselves, when, with whose keys, and what was opened. */
export type Found = {
  me: Id
  at: Instant
  rows: Rows
  cards: readonly Card[]
  rooms: readonly Room[]
  people: Keyring['people']
  opened: Opened
}

/** A turn as it has been written: what it found, what became of that, and how much was written before it if that could be kept. */
export type Turned = {
  before: Scene
  after: Scene
  since: number | undefined
  now: Instant
  people: Keyring['people']
}

/** Scenes as they were read or written lately, for as long as nothing else has been written. */
export type KeptScenes = ReturnType<typeof keepScenes>

/**
 * Keeps scenes, so that who does several things is read once. Every write outdates all of them, but for that of a turn
 * which is known to be narrow: its own goes on as it is now, and whoever is in a circle with it is read anew.
 */
export function keepScenes() {
  const kept = bounded()
  let writes = 0
  let asOf = 0
  const forget = () => {
    kept.clear()
    asOf = writes
  }
  const beUpToDate = () => {
    if (asOf !== writes) forget()
  }
  return {
    /** Something was written, or undone, that may be in a scene. */
    written: () => {
      writes += 1
    },
    /** What is outdated is forgotten, and of whom nothing was asked since the last time. */
    age: () => {
      beUpToDate()
      kept.age()
    },
    /** How much was written so far. */
    mark: () => writes,
    /** What a chat's person would be found to have now; null if that has to be read. */
    find: (chat: Id, me: Id, now: Instant): Found | null => {
      beUpToDate()
      const one = kept.get(chat)
      return one?.me === me && isStillSo(one, now) ? one : null
    },
    /** What was just read. */
    found: (chat: Id, one: Found): void => {
      beUpToDate()
      kept.set(chat, one)
    },
    /** What was found is so no more. */
    turned: ({ before, after, since, now, people }: Turned): void => {
      const found = kept.get(after.chat.id)
      if (asOf !== since || !found) return
      const tables = Object.keys(found.rows) as (keyof Rows)[]
      if (!isNarrow(tables, before, after) || !isWhole(after, now)) return
      const { person, chat, members, cards, rooms } = after
      const others = members.map((member) => member.person).filter((id) => id !== person.id)
      if (others.length > 0) kept.dropOf(new Set(others))
      const { opened } = found
      kept.set(chat.id, { me: person.id, at: now, rows: sorted(tables, after), cards, rooms, people, opened })
      asOf = writes
    },
  }
}

/** Where others write, too, everything is read. */
export const keepNoScenes = (): KeptScenes => ({
  ...keepScenes(),
  find: () => null,
  found: () => {},
  turned: () => {},
})

/** So many rows are kept at most, of whoever did something last: some ten megabytes. */
const MOST = 30_000

function bounded() {
  const kept = new Map<Id, Found>()
  const lately = new Set<Id>()
  let rows = 0
  const drop = (chat: Id) => {
    rows -= size(kept.get(chat))
    kept.delete(chat)
  }
  return {
    get: (chat: Id) => kept.get(chat),
    set: (chat: Id, one: Found): void => {
      drop(chat)
      kept.set(chat, one)
      lately.add(chat)
      rows += size(one)
      for (const oldest of kept.keys()) {
        if (rows <= MOST) return
        drop(oldest)
      }
    },
    dropOf: (people: ReadonlySet<Id | null>): void => {
      for (const [chat, { me }] of kept) if (people.has(me)) drop(chat)
    },
    age: () => {
      for (const chat of kept.keys()) if (!lately.has(chat)) drop(chat)
      lately.clear()
    },
    clear: () => {
      kept.clear()
      lately.clear()
      rows = 0
    },
  }
}

const size = (one: Found | undefined): number =>
  one === undefined ? 0 : Object.values(one.rows).reduce((sum, { length }) => sum + length, one.opened.size)

/** Whether nothing of it has left by the time alone; what comes by that comes with another day. */
function isStillSo({ at, rows, cards }: Found, now: Instant): boolean {
  if (now < at || begun(now) !== begun(at) || cards.some(({ until }) => until <= now)) return false
  const asked = plus(now, ASKS_LAST)
  const answered = new Set(rows.answers.map(({ ask }) => ask))
  return rows.asks.every(({ id, until }) => until >= asked || answered.has(id))
}

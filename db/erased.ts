import { closeSync, constants, openSync, writeSync } from 'node:fs'
import type { Id } from '../core/model/circle.ts'
import { addDays, type Day } from '../core/model/time.ts'
import { keepBeside, readBeside } from './beside.ts'
import type { Tx } from './schema.ts'
import { THROUGH } from './through.ts'

/** Who has erased everything: random ids and days, as long as a backup may still hold them. */
export type Erased = {
  ids: () => Id[]
  /** The same with their days. */
  days: () => [Id, Day][]
  /** Says whether they were not on it yet; `tx` is where they are erased. */
  add: (person: Id, day: Day, tx: Tx) => boolean | Promise<boolean>
  /** It was not done after all. */
  drop: (person: Id) => void
  /** Forgets those whom no backup holds any more. */
  forget: (day: Day) => void | Promise<void>
}

/** How long backups are kept unless it is said otherwise, in days. */
export const BACKUP_DAYS = 90

/** The list beside a database, of which backups are kept that many days. */
export function erasedBeside(file: string, days: number): Erased {
  const path = `${file}-erased`
  const all = new Map<Id, Day>()
  const text = readBeside(path)
  for (const [, id, day] of (text ?? '').matchAll(/^([a-z2-7]{16}) (\d{4}-\d\d-\d\d)$/gm)) all.set(id!, day!)
  /** Whether the next line can be added at its end. */
  let isWhole = text !== null && /(^|\n)$/.test(text)
  const keep = () => {
    keepBeside(path, [...all].map(([id, day]) => lineOf(id, day)).join(''))
    isWhole = true
  }
  const only = (isKept: (id: Id, day: Day) => boolean) => {
    const gone = [...all].filter(([id, day]) => !isKept(id, day))
    for (const [id] of gone) all.delete(id)
    if (gone.length > 0) keep()
  }
  const added = (person: Id, day: Day) => {
    if (!isWhole) return keep()
    isWhole = false
    addBeside(path, lineOf(person, day))
    isWhole = true
  }
  return {
    ids: () => [...all.keys()],
    days: () => [...all],
    add: (person, day) => {
      if (all.has(person)) return false
      all.set(person, day)
      try {
        added(person, day)
      } catch (error) {
        all.delete(person)
        throw error
      }
      return true
    },
    drop: (person) => only((id) => id !== person),
    forget: (today) => only((_, day) => day >= addDays(today, -days)),
  }
}

const lineOf = (person: Id, day: Day): string => `${person} ${day}\n`

// However many lines there are, one more costs the same; one that was cut short is none, and then all are written anew.
function addBeside(path: string, line: string): void {
  const opened = openSync(path, constants.O_WRONLY | constants.O_APPEND | THROUGH)
  try {
    writeSync(opened, line)
  } finally {
    closeSync(opened)
  }
}

import type { Id } from '../core/model/circle.ts'
import { addDays, type Day } from '../core/model/time.ts'
import { keepBeside, readBeside } from './beside.ts'

/** Who has erased everything: random ids and days, beside the database, as long as a backup may still hold them. */
export type Erased = {
  ids: () => Id[]
  /** Says whether they were not on it yet. */
  add: (person: Id, day: Day) => boolean
  /** It was not done after all. */
  drop: (person: Id) => void
  /** Forgets those whom no backup holds any more. */
  forget: (day: Day) => void
}

/** How long backups are kept unless it is said otherwise, in days. */
export const BACKUP_DAYS = 90

/** The list beside a database, of which backups are kept that many days. */
export function erasedBeside(file: string, days: number): Erased {
  const path = `${file}-erased`
  const all = (): [Id, Day][] =>
    [...(readBeside(path) ?? '').matchAll(/^([a-z2-7]{16}) (\d{4}-\d\d-\d\d)$/gm)].map(([, id, day]) => [
      id!,
      day!,
    ])
  const keep = (lines: readonly [Id, Day][]) =>
    keepBeside(path, lines.map((line) => `${line.join(' ')}\n`).join(''))
  const only = (isKept: (id: Id, day: Day) => boolean) => {
    const before = all()
    const after = before.filter(([id, day]) => isKept(id, day))
    if (after.length < before.length) keep(after)
  }
  return {
    ids: () => all().map(([id]) => id),
    add: (person, day) => {
      const before = all()
      const isNew = !before.some(([id]) => id === person)
      if (isNew) keep([...before, [person, day]])
      return isNew
    },
    drop: (person) => only((id) => id !== person),
    forget: (today) => only((_, day) => day >= addDays(today, -days)),
  }
}

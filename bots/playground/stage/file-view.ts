import type { Plain, TableDump } from '../../../db/dump.ts'
import { shownMoment } from './standing-clock.ts'

/** A cell as the page shows it; one with `clear` is sealed, and opened only where the page is told to. */
type CellView = { text: string; clear?: string }

/** The file as the page shows it. */
export type FileView = {
  counts: { name: string; rows: number }[]
  tables: { name: string; note: string; columns: string[]; rows: { id: string; cells: CellView[] }[] }[]
}

/** What is said of the tables of a stage, the most telling first; those that are `silent` are not counted. */
export type TableNotes = { notes: Record<string, string>; silent: readonly string[] }

const PLUMBING = {
  outbox: 'what each chat should show, and does',
  chats: 'where to write to, and when something changes next',
  seen: 'what has happened, so that it counts once',
  meta: '',
}

const SILENT = ['chats', 'seen', 'meta']

/** The tables between people with phones. */
export const phoneNotes: TableNotes = {
  notes: {
    answers: 'a color stands here as it is',
    shares: 'what somebody else can look at, and until when',
    replies: 'what was said after looking at an answer',
    asks: 'who was asked what',
    people: 'names are sealed',
    members: 'who is linked with whom',
    rhythms: 'when somebody would like to be asked',
    moments: 'what one would like if the other does: gone once told, or not met',
    ticks: 'what would help one, if it does the other',
    hopes: 'which path one would like, if the other does',
    agreements: 'what helps both',
    checkins: 'the question of each day',
    circles: '',
    names: 'what each calls the other',
    invitations: 'those that are open',
    assents: 'who has said yes to somebody new',
    ...PLUMBING,
  },
  silent: [...SILENT, 'replies', 'ticks', 'hopes', 'agreements'],
}

/** The tables of a room, and of those in it who are asked for themselves. */
export const roomNotes: TableNotes = {
  notes: {
    votes: 'answers in an open round, gone with its close',
    rounds: 'what a room is asked, and its weather afterwards',
    rooms: 'the channels',
    answers: 'what people answer for themselves',
    asks: 'who was asked what',
    people: 'only who is asked for themselves: names are sealed',
    rhythms: 'when somebody would like to be asked',
    checkins: 'the question of each day',
    circles: '',
    installations: 'workspaces and their tokens, sealed',
    ...PLUMBING,
  },
  silent: [...SILENT, 'installations', 'circles'],
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const LONG = 20
const MOST_ROWS = 40

/** The tables for the page: each cell as it is stored, and beside a sealed one what it says. */
export function fileView(
  { stored, readable }: { stored: TableDump[]; readable: TableDump[] },
  { notes, silent }: TableNotes,
): FileView {
  const rowsOf = (all: TableDump[], name: string) => all.find(({ table }) => table === name)?.rows ?? []
  const names = Object.keys(notes)
  return {
    counts: names
      .map((name) => ({ name, rows: rowsOf(stored, name).length }))
      .filter(({ name }) => !silent.includes(name)),
    tables: names.map((name) => {
      const [rows, clear] = [rowsOf(stored, name), rowsOf(readable, name)]
      const columns = Object.keys(rows[0] ?? {})
      const views = rows
        .map((row, i) => ({
          id: `${row.id ?? i}`,
          at: newest(row),
          cells: cells(columns, row, clear[i] ?? {}),
        }))
        .sort((a, b) => (a.at < b.at ? 1 : -1))
      return { name, note: notes[name] ?? '', columns, rows: views.slice(0, MOST_ROWS) }
    }),
  }
}

const newest = (row: Plain): string =>
  Object.values(row).reduce<string>(
    (last, value) => (INSTANT.test(`${value}`) && `${value}` > last ? `${value}` : last),
    '',
  )

function cells(columns: string[], row: Plain, clear: Plain): CellView[] {
  return columns.map((column) =>
    row[column] === clear[column]
      ? { text: shown(row[column]) }
      : { text: '', clear: shown(clear[column], Number.POSITIVE_INFINITY) },
  )
}

function shown(value: Plain[string] | undefined, most = LONG): string {
  if (value === null || value === undefined) return '–'
  const text = `${value}`
  if (INSTANT.test(text)) return text.startsWith('9999') ? 'open' : shownMoment(text)
  if (/^[a-z2-7]{16}$/.test(text)) return text.slice(0, 4)
  return text.length > most ? `${text.slice(0, 8)}…` : text
}

import type { Id } from '../core/model/circle.ts'
import type { Codec } from './codecs.ts'
import { type Keyring, openOf, sealFor } from './keyring.ts'

const wordsCell = (row: Id, person: Id) => ({ table: 'answers', column: 'words', row, person })

/** Somebody's own words, opened with their key. */
export const openWords = (row: Id, person: Id, words: string | null, keyring: Keyring): string | null =>
  words === null ? null : openOf(keyring, wordsCell(row, person), words)

/** An answer: its color in the open, one's own words under one's key. */
export const answers: Codec<'answers'> = {
  row: ({ id, ask, person, color, shift, words, at, keptUntil, shownUntil, held }, keyring) => ({
    id,
    ask_id: ask,
    person_id: person,
    color,
    shift,
    answered_at: at,
    shown_until: shownUntil,
    words: words === null ? null : sealFor(keyring, wordsCell(id, person), words),
    held: held ? 1 : 0,
    kept_until: keptUntil,
  }),
  value: (row, keyring) => ({
    id: row.id,
    ask: row.ask_id,
    person: row.person_id,
    color: row.color,
    shift: row.shift,
    at: row.answered_at,
    shownUntil: row.shown_until,
    words: openWords(row.id, row.person_id, row.words, keyring),
    held: row.held === 1,
    keptUntil: row.kept_until,
  }),
}

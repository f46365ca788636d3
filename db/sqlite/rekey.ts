import type Database from 'better-sqlite3'
import { keyOf } from '../../core/model/key.ts'
import { addressHash, addressOf, workspaceHash } from '../chats.ts'
import { systemAlone } from '../keyring.ts'
import { type Row, TABLES, type Tables } from '../schema.ts'
import { type Keys, lookup } from '../seal.ts'
import { Refused } from '../start-refused.ts'
import { installations } from '../tables/bookkeeping.ts'
import { invitations } from '../tables/circles.ts'
import { codeHash } from '../tables/invitation.ts'
import { outbox } from '../tables/outbox.ts'
import { rewrapped, takeKeys } from '../wrapped-keys.ts'

type Change = { database: Database.Database; from: Keys; to: Keys }

/** What workspaces are called, by what the key of before finds them by. */
type Rekeying = Change & { workspaces: Map<string, string> }
type Cells = Record<string, string | null>
type Found = Cells | 'gone'

/** Makes a database, within one transaction of the caller's, one of another root key: all it seals, wraps and is found by. */
export function rekey(change: Change): void {
  const { database, to } = change
  const rekeying = { ...change, workspaces: new Map<string, string>() }
  for (const name of IN_ORDER) rekeyTable(rekeying, name)
  // What was heard before can't be told again from a hash: whoever calls this knows that it does not come again.
  database.exec('delete from seen')
  database.prepare(`update meta set value = ? where name = 'key_check'`).run(to.check)
}

// A link is found by what only its inviter's key reads, and a workspace by what its chats are called.
const LAST: readonly string[] = ['installations', 'people']
const NAMES = Object.keys(TABLES) as (keyof Tables)[]
const IN_ORDER = NAMES.toSorted((a, b) => LAST.indexOf(a) - LAST.indexOf(b))
const SLICE = 500

function rekeyTable(change: Rekeying, name: keyof Tables): void {
  const { database, from, to } = change
  const { ofSystem, resealed } = TABLES[name]
  const found = FOUND[name] as ((row: never, change: Change) => Found) | undefined
  if (ofSystem.length === 0 && !found) return
  const next = database.prepare(`select * from ${name} where id > ? order by id limit ${SLICE}`)
  const update = updating(database, name)
  const remove = database.prepare(`delete from ${name} where id = ?`)
  let rows: Record<string, unknown>[] = [{ id: '' }]
  while (rows.length > 0) {
    rows = next.all(rows.at(-1)!.id) as Record<string, unknown>[]
    for (const row of rows) {
      const its = opening(name, () => found?.(row as never, change) ?? {})
      if (its === 'gone') remove.run(row.id)
      else update(row.id, { ...opening(name, () => resealed(row, from, to)), ...its })
    }
  }
}

function opening<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch {
    throw new Refused(
      `Something in the table ${name} is not what the key of before sealed, so nothing was changed. Restore a backup of before that.`,
    )
  }
}

function updating(database: Database.Database, name: string): (id: unknown, cells: Cells) => void {
  const prepared = new Map<string, Database.Statement>()
  return (id, cells) => {
    const set = Object.keys(cells)
      .map((column) => `${column} = ?`)
      .join(', ')
    if (set === '') return
    const statement = prepared.get(set) ?? database.prepare(`update ${name} set ${set} where id = ?`)
    prepared.set(set, statement)
    statement.run(...Object.values(cells), id)
  }
}

/** By what rows are found that tells nothing of it: each from what is sealed in them. */
const FOUND: { [T in keyof Tables]?: (row: Row<T>, change: Rekeying) => Found } = {
  people: (row, { from, to }) => ({ key: rewrapped(from, to, row) }),
  chats: (row, change) => {
    const { platform } = row
    const address = addressOf(change.from, row)
    // What a platform calls a workspace stands in every address there.
    const workspace_hash = foundAnew(change, row, address.split('/'))
    if (workspace_hash === undefined) throw new Error('a chat in a workspace that is called by nothing')
    return { address_hash: addressHash(change.to, { platform, address }), workspace_hash }
  },
  installations: (row, change) => {
    const { data } = installations.value(row, systemAlone(change.from))
    const workspace_hash = foundAnew(change, row, textsIn(data))
    // From before a workspace's own name was kept with it, and nobody has done anything there: it can't be found any more.
    return workspace_hash === undefined ? 'gone' : { workspace_hash }
  },
  // It is looked up anew as soon as somebody does something in a room.
  rooms: () => ({ place_hash: null }),
  outbox: ({ id, key, chat_id, ref }, { from, to }): Cells => {
    if (ref === null || !key.startsWith('own/')) return {}
    const its = outbox.open('ref', { id, ref }, systemAlone(from))!
    return { key: keyOf('own', lookup(to, 'own', chat_id, its)) }
  },
  invitations: (row, { database, from, to }) => {
    const keyring = systemAlone(from)
    const inviter = database.prepare('select id, key from people where id = ?').get(row.inviter_id)
    takeKeys(keyring, [inviter as Row<'people'>])
    return { code_hash: codeHash(to, invitations.open('code', row, keyring)!) }
  },
}

type Placed = { platform: string; workspace_hash: string | null }

/** What a workspace is found by from now on; undefined if none of these texts is what it is called. */
function foundAnew(
  { from, to, workspaces }: Rekeying,
  { platform, workspace_hash: hash }: Placed,
  texts: string[],
) {
  if (hash === null) return null
  if (!workspaces.has(hash))
    for (const text of texts) workspaces.set(workspaceHash(from, platform, text), text)
  const workspace = workspaces.get(hash)
  return workspace === undefined ? undefined : workspaceHash(to, platform, workspace)
}

/** All texts in something, however deep. */
const textsIn = (data: unknown): string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(textsIn)
      : []

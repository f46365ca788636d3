import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressHash, addressOf, workspaceHash } from '../../db/chats.ts'
import { dump, type TableDump } from '../../db/dump.ts'
import { openStore } from '../../db/open.ts'
import { ownKey } from '../../db/outbox/post.ts'
import { keySource } from '../../db/root-key.ts'
import { deriveKeys } from '../../db/seal.ts'
import { rotatable, rotate } from '../../db/sqlite/rotate.ts'
import type { Store } from '../../db/store.ts'
import { codeHash } from '../../db/tables/invitation.ts'
import { databaseOf, readRelease, releases } from '../releases/release.ts'
import { otherThan } from '../releases/same-deeds.ts'
import { KEY, openStage } from '../releases/stage.ts'
import { tempDir } from '../temp-dir.ts'
import { afterwards, bytesIn } from './here.ts'

const keys = deriveKeys(Buffer.from(KEY, 'base64url'))

/** What is found by a hash: 32 bytes as text, alone or in a key of its own. */
const HASH = /^(own\/)?[\w-]{43}$/

const opened = async (file: string, key?: string): Promise<Store> => {
  const store = await openStore({ file, key })
  afterwards(store.close)
  return store
}

/** The database of the last release, in which everything occurs that can be stored, before and after its root key was changed. */
async function rekeyed() {
  const dir = tempDir()
  const file = join(dir, 'attune.db')
  writeFileSync(file, databaseOf(releases().at(-1)!))
  const before = await opened(file, KEY)
  await asInSlack(before)
  const was = await dump(before)
  await before.close()
  const source = keySource(file, KEY)
  rotate(file, source, rotatable(file, source), '2026-11-28')
  const bytes = bytesIn(dir)
  const after = await opened(file)
  return { dir, was, is: await dump(after), bytes, store: after }
}

/** What was recorded calls workspaces otherwise than Slack does: there every address begins with it. */
async function asInSlack({ inTx, keys }: Store): Promise<void> {
  await inTx(async (tx) => {
    for (const chat of await tx
      .selectFrom('chats')
      .selectAll()
      .where('workspace_hash', 'is not', null)
      .execute()) {
      const workspace_hash = workspaceHash(keys, chat.platform, addressOf(keys, chat).split('/')[0]!)
      await tx.updateTable('chats').set({ workspace_hash }).where('id', '=', chat.id).execute()
    }
  })
}

/** What was heard before is told from nothing else, and goes. */
const without = (tables: TableDump[]) => tables.filter(({ table }) => table !== 'seen')

/** The rows in order of their ids, without what is found by a hash. */
const unhashed = (tables: TableDump[]) =>
  without(tables).map(({ table, rows }) => [
    table,
    rows.map((row) =>
      Object.entries(row).filter(
        ([name, cell]) => name !== 'place_hash' && !HASH.test(`${cell}`) && !`${cell}`.startsWith('v1.'),
      ),
    ),
  ])

const texts = (tables: TableDump[], which: RegExp): string[] =>
  without(tables)
    .flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)))
    .filter((cell): cell is string => typeof cell === 'string' && which.test(cell))

test('R23 under a new root key every cell reads as before, and nothing the old one sealed or found is in the file', async () => {
  const { was, is, bytes, store } = await rekeyed()
  expect(unhashed(is.readable)).toEqual(unhashed(was.readable))
  const { master, system, check } = keys
  const hashes = texts(was.stored, HASH)
  const sealed = texts(was.stored, new RegExp(`^v1\\.(${master.kid}|${system.kid})\\.`))
  expect([hashes.length > 50, sealed.length > 50]).toEqual([true, true])
  const left = [...hashes, ...sealed, check, `v1.${master.kid}`, `v1.${system.kid}`].filter((text) =>
    bytes.includes(text),
  )
  expect(left).toEqual([])
  const rows = (name: string) =>
    is.readable.find(({ table }) => table === name)!.rows as Record<string, string>[]
  const found = [
    ...rows('chats').map(({ platform = '', address = '', address_hash }) => [
      address_hash,
      addressHash(store.keys, { platform, address }),
    ]),
    ...rows('invitations').map(({ code = '', code_hash }) => [code_hash, codeHash(store.keys, code)]),
    ...rows('outbox')
      .filter(({ key }) => key!.startsWith('own/'))
      .map(({ key, chat_id = '', ref = '' }) => [key, ownKey(store.keys, chat_id, ref)]),
  ]
  expect(found.filter(([is, meant]) => is !== meant)).toEqual([])
})

test('under a new root key what could be done in every chat and room does what it did', async () => {
  const { dir, store } = await rekeyed()
  await store.inTx((tx) =>
    tx
      .updateTable('chats')
      .set({ workspace_hash: workspaceHash(store.keys, 'slack', 'TEAM') })
      .where('workspace_hash', 'is not', null)
      .execute(),
  )
  await store.close()
  const { now, deeds } = readRelease(releases().at(-1)!)
  const failures: string[] = []
  const failed = (event: string) => void failures.push(event)
  const stage = await openStage({
    file: join(dir, 'attune.db'),
    key: readFileSync(join(dir, 'key'), 'utf8'),
    now,
    failed,
  })
  afterwards(stage.end)
  const some = deeds.filter((_, i) => i % 9 === 0)
  expect([await otherThan(some, stage, now), failures]).toEqual([[], []])
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { take } from '../../bots/take-turn.ts'
import { parseAction, parseForm } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import type { Means } from '../../core/model/means.ts'
import type { Scene } from '../../core/model/scene.ts'
import type { Instant } from '../../core/model/time.ts'
import { react } from '../../core/react.ts'
import { dump, type Plain } from '../../db/dump.ts'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { wakesInRows } from '../../db/wake-times.ts'
import { KEY, layDatabase } from '../journeys/fresh.ts'
import { type Person, quickWorld, type Saved, savedCouple } from '../journeys/quick.ts'
import { meansOfWorld } from '../journeys/world.ts'
import { tempDir } from '../temp-dir.ts'
import { kept } from './engine.ts'
import { moved } from './moving.ts'

/** What somebody does, or what time brings them, at which moment: a button, a command, or one word for what is none. */
export type Deed = { who: string; what: string; at: Instant; nth: number }

/** An evening of several people, as it stands in a PostgreSQL and in a file, letter for letter. */
export type Life = { saved: Saved; file: Buffer; rows: Record<string, Plain[]>; chats: Map<string, string> }

const ROOM = { address: 'Room', name: '#room' }

const codeIn = (who: Person): string => /start=(\w+)/.exec(who.see())![1]!

/**
 * Ana and Ben have shown each other an answer, and Ben has replied; Cleo would come into their circle by Ana's link, and
 * Dana says yes to one of Cleo's own; a round of Ana's is open in a room, where five have answered.
 */
async function evening(): Promise<Saved> {
  const world = await quickWorld(await savedCouple())
  const [ana, ben, cleo, dana] = ['Ana', 'Ben', 'Cleo', 'Dana'].map(world.person) as [
    Person,
    Person,
    Person,
    Person,
  ]
  await world.wait({ hours: 2, minutes: 10 })
  await ana.tap('Open:', '🟡', 'What would Ben see?', 'Show it now')
  await ben.tap('Open:', '🟢', 'What would Ana see?', 'Show it now')
  await ben.tap('From Ana', 'Got it')
  await ana.command('home')
  await ana.tap('Ben and me', 'Invite one more', 'Make the invitation')
  await cleo.command('start', codeIn(ana))
  await cleo.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant")
  await cleo.press('link-make')
  await dana.command('start', codeIn(cleo))
  await dana.tap('Yes, link us')
  const inRoom = (address: string, incoming: Incoming) =>
    world.hear({ event: `by ${address}`, platform: 'telegram', address, ref: null, room: ROOM, incoming })
  await inRoom('Ana', incomingOf('Ana', 'form round-open {"when":"now"}'))
  const round = (await dump(world.store)).kept().rounds[0]!.id
  for (const name of ['Ben', 'Cleo', 'Eve', 'Fay', 'Gus'])
    await inRoom(name, incomingOf(name, `vote/${round}/green`))
  await world.wait({ minutes: 1 })
  return await world.save()
}

/** That evening. */
export async function lived(): Promise<Life> {
  const saved = await evening()
  const from = await kept(join(tempDir(), 'from.db'), 'postgres', saved.url)
  const to = { file: join(tempDir(), 'to.db'), key: KEY }
  await moved({ ...from, key: KEY }, to)
  const file = readFileSync(to.file)
  return await onFile(file, async (store) => {
    const { readable } = await dump(store)
    const rows = Object.fromEntries(readable.map((one) => [one.table, one.rows]))
    const chats = new Map(rows.chats!.map(({ address, id }) => [`${address}`, `${id}`]))
    return { saved, file, rows, chats }
  })
}

/** Does something with it as it stands in a file. */
export async function onFile<T>(bytes: Buffer, work: (store: Store) => Promise<T>): Promise<T> {
  const file = join(tempDir(), 'attune.db')
  layDatabase(file, bytes)
  const store = await openStore({ file, key: KEY })
  return await work(store).finally(store.close)
}

/** Where it stands in a PostgreSQL of its own. */
export const onServer = async ({ saved }: Life) => ({
  ...(await kept(join(tempDir(), 'attune.db'), 'postgres', saved.url)),
  key: KEY,
})

function incomingOf(who: string, what: string, chats: Life['chats'] = new Map()): Incoming {
  const profile = { name: who, language: 'en' }
  const [first = '', rest = '', fields = '{}'] = what.split(' ')
  if (first === 'tick') return { kind: 'tick' }
  if (first === 'gone') return { kind: 'gone' }
  if (first === 'left') return { kind: 'left', chat: chats.get(rest)! }
  if (first === 'says') return { kind: 'text', text: rest, profile }
  if (first === 'form') return { kind: 'form', sent: parseForm(rest), fields: JSON.parse(fields), profile }
  return { kind: 'press', press: parseAction(what), profile }
}

/** Ids that are the same whenever a deed is done, also once more. */
function idsOf(deed: string): Pick<Means, 'newId' | 'newCode'> {
  let nth = 0
  const next = () => {
    const bytes = createHash('sha256').update(`${deed} ${nth++}`).digest().subarray(0, 16)
    return Array.from(bytes, (byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join('')
  }
  return { newId: next, newCode: next }
}

const BY_ITSELF: readonly Incoming['kind'][] = ['tick', 'gone', 'left']
const IN_ROOM = /^(vote|pause|form round)/

/** Does one of them. */
export async function does(
  store: Store,
  { chats, saved }: Life,
  { who, what, at, nth }: Deed,
): Promise<void> {
  const incoming = incomingOf(who, what, chats)
  const { kind } = incoming
  const shown = saved.chats.get(who)?.lines.findLast(({ from }) => from === 'bot')?.ref
  const own = { event: null, chat: chats.get(who)!, ref: null }
  const heard = {
    event: `${who} ${what}`,
    chat: { platform: 'telegram', address: who },
    ref: kind === 'text' ? what : (shown ?? '1'),
    ...(IN_ROOM.test(what) ? { room: { platform: 'telegram', ...ROOM } } : {}),
  }
  const taking = {
    ...{ store, now: () => at, means: meansOfWorld, kick: () => {}, sentElsewhere: true },
    react: (scene: Scene, its: Incoming, means: Means) =>
      react(scene, its, { ...means, ...idsOf(`${nth} ${who} ${what}`) }),
  }
  await take(taking, BY_ITSELF.includes(kind) ? own : heard, incoming)
}

/** Everybody whose time has come then has their turn, always in one order; what there is then, whatever ids a database has given. */
export async function settled(store: Store, life: Life, at: Instant): Promise<string[]> {
  for (let nth = 2; nth < 10; nth++) {
    await store.inTx(wakesInRows)
    const chats = await chatsOf(store)
    const due = chats.filter(({ wakes_at }) => wakes_at !== null && `${wakes_at}` <= at)
    if (due.length === 0) break
    const all = new Map(chats.map(({ address, id }) => [`${address}`, `${id}`]))
    for (const { address } of due)
      await does(store, { ...life, chats: all }, { who: `${address}`, what: 'tick', at, nth })
  }
  return await stateOf(store)
}

const rowsOf = async (store: Store, table: string): Promise<Plain[]> =>
  (await dump(store)).readable.find((one) => one.table === table)!.rows

const chatsOf = async (store: Store): Promise<Plain[]> =>
  (await rowsOf(store, 'chats')).toSorted((a, b) => (`${a.address}` < `${b.address}` ? -1 : 1))

/** What each engine, or each database, has for itself. */
const ITS_OWN: Record<string, readonly string[]> = {
  people: ['key'],
  outbox: ['id', 'due', 'goes_by'],
  rooms: ['place_hash'],
}

async function stateOf(store: Store): Promise<string[]> {
  const { readable } = await dump(store)
  const chats = await chatsOf(store)
  const named = (text: string) =>
    chats.reduce((from, { id, address }) => from.replaceAll(`${id}`, `chat of ${address}`), text)
  const cellsOf = (table: string, row: Plain) =>
    Object.entries(row).filter(([name]) => !ITS_OWN[table]?.includes(name))
  return readable
    .filter(({ table }) => table !== 'seen' && table !== 'meta')
    .flatMap(({ table, rows }) =>
      (table === 'outbox' ? inOrder(rows) : rows).map((row) =>
        named(`${table} ${JSON.stringify(cellsOf(table, row).toSorted())}`),
      ),
    )
}

/** The rows that only one of two has. */
export const difference = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set(one).symmetricDifference(new Set(other)),
]

/** By the order of what is said in a chat, however it was counted. */
const inOrder = (rows: Plain[]): Plain[] =>
  rows.map((row) => ({
    ...row,
    key: `${row.key}`.replaceAll(`${row.id}`, 'its').replace(/^own.*/, `own ${row.ref}`),
    version: rows.filter((one) => one.chat_id === row.chat_id && one.version! < row.version!).length,
    shown: row.shown === row.version ? 'now' : `${Number(row.shown) > 0}`,
  }))

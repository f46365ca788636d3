import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLog } from '../../bots/log.ts'
import { meansOf } from '../../bots/means.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import { manners } from '../../bots/slack/manners.ts'
import { weatherPicture } from '../../bots/slack/picture.ts'
import { makeTurns } from '../../bots/turn.ts'
import { readLibrary } from '../../bots/words/library.ts'
import { parseAction, parseForm } from '../../core/model/action.ts'
import { weatherOf } from '../../core/room/weather-in-bands.ts'
import { openStore } from '../../db/open.ts'

// What matters is how one figure stands to the others of the same run, on the same machine.
const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'))
const store = await openStore({
  file: join(folder, 'attune.db'),
  key: Buffer.alloc(32, 1).toString('base64url'),
})
const { prompts, lists, words } = readLibrary()
const means = meansOf({
  ...{ prompts, lists, words, chance: store.chance, runBy: 'Mira Holm', help: noHelp },
  platforms: { slack: manners(false) },
})
const now = () => '2026-11-24T13:10:00.000Z'
const turns = makeTurns({ store, now, means, kick: () => {}, log: openLog('silent'), actions: 1e9 })
const profile = { name: 'x', language: 'en' }
const room = { address: 'T/C', name: '#room' }
let events = 0
const hear = (who: number, incoming: Parameters<typeof turns.hear>[0]['incoming'], here = true) =>
  turns.hear({
    ...{ event: `e${++events}`, platform: 'slack', address: `T/U${who}`, workspace: 'T', ref: 'home' },
    ...(here ? { room } : {}),
    incoming,
  })

/** Milliseconds of one go, the median of many. */
async function timed(times: number, act: (i: number) => unknown): Promise<number> {
  const all: number[] = []
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await act(i)
    all.push(performance.now() - start)
  }
  return all.sort((a, b) => a - b)[Math.floor(times / 2)]!
}

const rows: [string, number][] = []
const measure = async (name: string, times: number, act: (i: number) => unknown) =>
  void rows.push([name, await timed(times, act)])

await measure('a transaction that writes one row', 300, (i) =>
  store.inTx((tx) =>
    tx
      .insertInto('meta')
      .values({ name: `bench-${i}`, value: '' })
      .execute(),
  ),
)
await measure('somebody new opens their page', 300, (i) => hear(i, { kind: 'visit', profile }, false))
await measure('a tick in which nobody’s time has come', 300, () => turns.tick())
await store.inTx(async (tx) => {
  const its = { platform: 'slack', address: '', language: 'en', workspace_hash: null }
  const chat = { ...its, gone: 0, put_back: 0 } as const
  for (let i = 0; i < 10_000; i++) {
    const id = `bench-${i}`
    const rest = { address_hash: id, day_ends_at: null, wakes_at: '2027-01-01T00:00:00.000Z' }
    await tx
      .insertInto('chats')
      .values({ ...chat, id, ...rest })
      .execute()
  }
})
await measure('the same among ten thousand more', 300, () => turns.tick())
await hear(0, {
  kind: 'form',
  sent: parseForm('round-open'),
  fields: { when: 'now', minutes: '10' },
  profile,
})
const { id } = await store.inTx((tx) => tx.selectFrom('rounds').select('id').executeTakeFirstOrThrow())
await measure('an answer in a room', 300, (i) =>
  hear(i, { kind: 'press', press: parseAction(`vote/${id}/green`), profile }),
)
const weather = weatherOf(Array(9).fill('green'), 5)!
await measure('the picture of a weather', 20, () => weatherPicture(weather))
await store.close()
rmSync(folder, { recursive: true })

const [, unit = 1] = rows[0] ?? []
for (const [name, ms] of rows)
  console.info(`${ms.toFixed(2).padStart(8)} ms  ${(ms / unit).toFixed(1).padStart(6)} ×  ${name}`)

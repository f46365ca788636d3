import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { afterAll, expect, test, vi } from 'vitest'
import { startApp } from '../../bots/app.ts'
import { openLog } from '../../bots/log.ts'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import { newId } from '../../db/id.ts'
import { buttonsIn, memory, see } from '../journeys/memory.ts'
import { meansOfWorld } from '../journeys/world.ts'
import { afterwards, NOW, tempStore } from './here.ts'
import { countStatements } from './statements.ts'

const counted = countStatements()
afterAll(counted.end)

/** How often cells were opened. */
const opened = vi.spyOn(crypto, 'createDecipheriv')
syncBuiltinESMExports()
afterAll(() => {
  opened.mockRestore()
  syncBuiltinESMExports()
})

/** Ana with a question before her, over a database whose statements are counted. */
async function asked() {
  const store = await tempStore()
  const { platform, chat } = memory(() => NOW)
  const options = {
    store,
    platforms: [platform],
    means: meansOfWorld,
    log: openLog('silent'),
    now: () => NOW,
  }
  const app = await startApp({
    ...options,
    limits: { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY },
    actions: 1e9,
  })
  afterwards(app.stop)
  const profile = { name: 'Ana', language: 'en' }
  const hear = (incoming: Incoming, ref: string | null) =>
    app.hear({ event: newId(), platform: 'telegram', address: 'Ana', ref, incoming })
  const press = async (data: RegExp) => {
    const button = buttonsIn(chat('Ana')).findLast((one) => data.test(one.data))!
    await hear({ kind: 'press', press: parseAction(button.data), profile }, button.ref)
  }
  await hear({ kind: 'command', name: 'start', argument: '', profile }, null)
  for (const data of [/^try\/keep/, /unsure$/, /^rhythm\/most/, /Berlin$/]) {
    await app.relay.idle()
    await press(data)
  }
  await hear({ kind: 'command', name: 'checkin', argument: '', profile }, null)
  await app.relay.idle()
  // The relay, too, has finished looking by then.
  for (let i = 0; i < 20; i++) await new Promise(setImmediate)
  return { press, shows: () => see(chat('Ana')), settled: app.relay.idle }
}

test('an answer that shows nothing to anybody, its edit included, costs at most 12 statements and 2 commits', async () => {
  const { press, shows } = await asked()
  counted.begin()
  await press(/green$/)
  await expect.poll(() => counted.count.commits).toBe(2)
  expect(shows()).toContain('Heard.')
  expect(counted.count.plannedAnew).toBe(0)
  expect(counted.count.statements).toBeGreaterThan(4)
  expect(counted.count.statements).toBeLessThanOrEqual(12)
})

test('who goes on pressing has nothing opened again', async () => {
  const { press, settled } = await asked()
  await press(/green$/)
  await settled()
  const before = opened.mock.calls.length
  for (const data of [/^changed/, /red$/]) {
    await press(data)
    await settled()
  }
  expect(opened.mock.calls.length).toBe(before)
})

import { expect, test } from 'vitest'
import { startApp } from '../../bots/app.ts'
import { openLog } from '../../bots/log.ts'
import { standingClock } from '../../bots/playground/stage/standing-clock.ts'
import type { Role } from '../../bots/roles.ts'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming, Profile } from '../../core/model/incoming.ts'
import { plus } from '../../core/model/time.ts'
import { dump } from '../../db/dump.ts'
import { afterwards, tempStore } from '../db/here.ts'
import { buttonsIn, memory } from './memory.ts'
import { meansOfWorld } from './world.ts'

const profile: Profile = { name: 'Ana', language: 'en' }

/** Three processes, each with one role, and Ana. */
async function apart() {
  const store = await tempStore()
  const clock = standingClock('2026-11-24T17:23:00.000Z')
  const { platform, chat } = memory(clock.now)
  const limits = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
  const start = async (role: Role) => {
    const about = { store, platforms: [platform], means: meansOfWorld, log: openLog('silent'), limits }
    const app = await startApp({ ...about, now: clock.now, actions: 1000, roles: [role] })
    afterwards(app.stop)
    return app
  }
  const [hears, ticks, sends] = [await start('hear'), await start('tick'), await start('send')]
  let events = 0
  const happen = (incoming: Incoming, ref: string | null = null) =>
    hears.hear({ event: `${events++}`, platform: 'telegram', address: 'Ana', ref, incoming })
  const press = (label: string) => {
    const { data, ref } = buttonsIn(chat('Ana')).findLast((one) => one.label.startsWith(label))!
    return happen({ kind: 'press', press: parseAction(data), profile }, ref)
  }
  const shown = () =>
    chat('Ana')
      .lines.map(({ text }) => text)
      .join('\n')
  /** What is begun to be sent. */
  const tried = async () => {
    const outbox = (await dump(store)).stored.find(({ table }) => table === 'outbox')!
    return outbox.rows.filter(({ tried_at }) => tried_at !== null)
  }
  return { hears, ticks, sends, clock, happen, press, shown, tried }
}

test('who only hears stores what was done, and sends nothing of it; who sends finds it, to the last change', async () => {
  const { hears, sends, happen, press, shown, tried } = await apart()
  await happen({ kind: 'command', name: 'start', argument: '', profile })
  await hears.relay.idle()
  expect(shown()).toBe('')
  await sends.relay.idle()
  expect(shown()).toContain('Mira Holm runs me')
  await press('Show me one')
  await sends.relay.idle()
  await press('⚪')
  const before = shown()
  expect(await tried()).toEqual([])
  await hears.relay.idle()
  expect(shown()).toBe(before)
  await sends.relay.idle()
  expect(shown()).toContain('Heard.')
})

test('what comes by itself comes where it ticks, and nowhere else', async () => {
  const { hears, ticks, sends, clock, happen, shown } = await apart()
  await happen({ kind: 'command', name: 'start', argument: '', profile })
  await sends.relay.idle()
  clock.set(plus(clock.now(), { hours: 30 }))
  expect([await hears.tick(), await sends.tick()]).toEqual([0, 0])
  expect(await ticks.tick()).toBeGreaterThan(0)
  await sends.relay.idle()
  expect(shown()).not.toContain('Mira Holm runs me')
})

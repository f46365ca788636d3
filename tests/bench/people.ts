import { join } from 'node:path'
import { startApp } from '../../bots/app.ts'
import { openLog } from '../../bots/log.ts'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import { openStore } from '../../db/open.ts'
import { KEY } from '../journeys/fresh.ts'
import { buttonsIn, memory, write } from '../journeys/memory.ts'
import { meansOfWorld } from '../journeys/world.ts'

/** Somebody with a question before them: their chat's id, and the message and the buttons in it. */
export type Asked = { chat: string; ref: string; buttons: string[] }

const FREELY = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
const now = () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })

/** Makes a database of so many people who have a question open, as they came by it. */
export async function askedPeople(folder: string, count: number): Promise<{ file: string; people: Asked[] }> {
  const file = join(folder, 'attune.db')
  const store = await openStore({ file, key: KEY })
  const { platform, chat } = memory(now)
  const app = await startApp({
    ...{ store, platforms: [platform], means: meansOfWorld, log: openLog('silent'), now },
    ...{ limits: FREELY, actions: Number.POSITIVE_INFINITY },
  })
  const names = Array.from({ length: count }, (_, i) => `${5_000_000_000 + i}`)
  let events = 0
  const all = async (incoming: (name: string) => { what: Incoming; ref: string | null }) => {
    for (const name of names) {
      const { what, ref } = incoming(name)
      await app.hear({ event: `${events++}`, platform: 'telegram', address: name, ref, incoming: what })
    }
    await app.relay.idle()
  }
  const profile = { name: 'Ana', language: 'en' }
  const command = (name: string) =>
    all((who) => ({
      what: { kind: 'command', name, argument: '', profile },
      ref: write(chat(who), `/${name}`),
    }))
  const press = (which: RegExp) =>
    all((who) => {
      const { data, ref } = buttonsIn(chat(who)).findLast((button) => which.test(button.data))!
      return { what: { kind: 'press', press: parseAction(data), profile }, ref }
    })
  await command('start')
  for (const which of [/^try\/keep/, /\/unsure$/, /^rhythm\/most/, /^zone\/Europe\/Berlin/])
    await press(which)
  await command('checkin')
  const people = names.map((name) => {
    const { ref, buttons } = chat(name).lines.findLast(({ buttons }) => buttons.length > 4)!
    return { chat: name, ref, buttons: buttons.map(({ data }) => data) }
  })
  await app.stop()
  await store.close()
  return { file, people }
}

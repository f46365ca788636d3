import { join } from 'node:path'
import { type AppOptions, startApp } from '../../bots/app.ts'
import { openLog } from '../../bots/log.ts'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import type { Instant } from '../../core/model/time.ts'
import { openStore } from '../../db/open.ts'
import { KEY } from '../journeys/fresh.ts'
import { buttonsIn, memory, write } from '../journeys/memory.ts'
import { meansOfWorld, meansWith } from '../journeys/world.ts'

/** Somebody with a question before them: their chat's id, and the message and the buttons in it. */
export type Asked = { chat: string; ref: string; buttons: string[] }

const FREELY = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
const atPresent = () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })

/** Makes a database of so many people who have a question open, as they came by it. */
export const askedPeople = (
  folder: string,
  count: number,
  url?: string,
): Promise<{ file: string; people: Asked[] }> =>
  made(folder, count, { now: atPresent, means: meansOfWorld, url }, ({ command }) => command('checkin'))

/** Tuesday they came; on Thursday they are asked, all in the first minute that may be. */
export const ON_THAT_DAY = {
  came: '2026-11-24T10:00:00.000Z',
  before: '2026-11-26T16:55:00.000Z',
  due: '2026-11-26T17:00:00.000Z',
  closing: '2026-11-26T17:06:00.000Z',
  over: '2026-11-27T03:01:00.000Z',
}

/** A luck by which everybody is asked in the same minute. */
export const sameMinute = meansWith((label) => (label.startsWith('minute ') ? 0 : 0.5))

/** The same of people who will all be asked in one minute, each with a page open then, and what comes when. */
export async function toBeAsked(folder: string, count: number) {
  let at = ON_THAT_DAY.came
  const asking = { now: () => at, means: sameMinute }
  const { file } = await made(folder, count, asking, async ({ command, ticks }) => {
    at = ON_THAT_DAY.before
    await ticks()
    await command('home')
  })
  return { file, times: ON_THAT_DAY }
}

type Doing = {
  command: (name: string) => Promise<void>
  /** Everybody presses the last button of theirs that does such a thing. */
  press: (which: RegExp) => Promise<void>
  /** As often as something comes of it. */
  ticks: () => Promise<void>
}

type Asking = Pick<AppOptions, 'means'> & { now: () => Instant; url?: string; atOnce?: number }

/** So many people who have just chosen to be asked most evenings, and what they do then. */
export async function made(
  folder: string,
  count: number,
  { now, means, url, atOnce = 32 }: Asking,
  then: (doing: Doing) => Promise<void>,
) {
  const file = join(folder, 'attune.db')
  const store = await openStore({ file, url, key: KEY })
  const { platform, chat } = memory(now)
  const app = await startApp({
    ...{ store, platforms: [platform], means, log: openLog('silent'), now },
    ...{ limits: FREELY, actions: Number.POSITIVE_INFINITY },
  })
  const names = Array.from({ length: count }, (_, i) => `${5_000_000_000 + i}`)
  let events = 0
  const all = async (incoming: (name: string) => { what: Incoming; ref: string | null }) => {
    const hear = (name: string) => {
      const { what, ref } = incoming(name)
      return app.hear({ event: `${events++}`, platform: 'telegram', address: name, ref, incoming: what })
    }
    for (let i = 0; i < names.length; i += atOnce) await Promise.all(names.slice(i, i + atOnce).map(hear))
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
  const ticks = async () => {
    while ((await app.tick()) > 0);
    await app.relay.idle()
  }
  await then({ command, press, ticks })
  await app.relay.idle()
  const people = names.flatMap((name): Asked[] => {
    const { ref = '', buttons = [] } = chat(name).lines.findLast(({ buttons }) => buttons.length > 4) ?? {}
    return ref === '' ? [] : [{ chat: name, ref, buttons: buttons.map(({ data }) => data) }]
  })
  await app.stop()
  await store.close()
  return { file, people }
}

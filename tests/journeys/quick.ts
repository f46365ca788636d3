import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../../bots/app.ts'
import { openLog } from '../../bots/log.ts'
import type { Heard } from '../../bots/platform.ts'
import { standingClock } from '../../bots/playground/stage/standing-clock.ts'
import { turnTo } from '../../bots/playground/stage/turning.ts'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import { type Instant, plus } from '../../core/model/time.ts'
import { newId } from '../../db/id.ts'
import { openStore } from '../../db/open.ts'
import { nextWake } from '../../db/wake-times.ts'
import { lasts } from '../postgres/database.ts'
import { kept } from '../postgres/engine.ts'
import { KEY, layDatabase, layFresh } from './fresh.ts'
import { buttonsIn, type Chat, memory, rewrite, see, write } from './memory.ts'
import { meansOfWorld, words } from './world.ts'

/** A world as it was left: the bytes of its database, or where that is on a server, what its chats show, and the time. */
export type Saved = { file: Buffer; url?: string; chats: ReadonlyMap<string, Chat>; now: Instant }

const UNHURRIED = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }

type Happen = (name: string, incoming: Incoming, ref: string | null) => Promise<string>

/** The whole companion over a real database, without HTTP: for hundreds of lives rather than for one. */
export async function quickWorld(
  saved?: Saved,
  means = meansOfWorld,
  {
    actions = Number.POSITIVE_INFINITY,
    begins = '2026-11-24T17:23:00.000Z',
    beside,
  }: { actions?: number; begins?: Instant; beside?: Record<string, string> } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const file = join(folder, 'attune.db')
  if (saved) layDatabase(file, saved.file, beside)
  else await layFresh(file)
  const clock = standingClock(saved?.now ?? begins)
  const { platform, chats, chat } = memory(clock.now, saved?.chats)
  const where = await kept(file, undefined, saved?.url)
  const store = await openStore({ ...where, key: KEY })
  const app = await startApp({
    ...{ store, platforms: [platform], means, log: openLog('silent'), now: clock.now },
    ...{ limits: UNHURRIED, actions },
  })
  const settle = async () => {
    do await app.relay.idle()
    while ((await app.tick()) > 0)
  }
  const close = async () => {
    await app.stop()
    await store.close()
  }
  const told: Heard[] = []
  /** Lets somebody do something, and returns what they are told at once. */
  const happen: Happen = async (name, incoming, ref) => {
    const heard = { event: newId(), platform: 'telegram', address: name, ref, incoming }
    told.push(heard)
    const { reply, language } = await app.hear(heard)
    await settle()
    const says = reply.alert ?? reply.toast
    return says ? words.plain(says, language) : ''
  }
  return {
    ...{ store, clock, platform, chat, happen, hear: app.hear },
    person: (name: string) => personOf(name, chat(name), happen),
    /** The platform tells once more of what happened so many things ago, counting round. */
    again: async (ago: number) => {
      await app.hear(told.at(-1 - (ago % told.length))!)
      await settle()
    },
    wait: (length: Temporal.DurationLike) =>
      turnTo({ clock, nextWake: () => nextWake(store), settle }, plus(clock.now(), length)),
    /** Ends it, keeping all there is to go on from. */
    save: async (): Promise<Saved> => {
      await close()
      lasts(where.url)
      const kept = { file: readFileSync(file), url: where.url, chats, now: clock.now() }
      rmSync(folder, { recursive: true })
      return kept
    },
    end: async () => {
      await close()
      rmSync(folder, { recursive: true })
    },
  }
}

export type Quick = Awaited<ReturnType<typeof quickWorld>>
export type Person = ReturnType<typeof personOf>

/** Somebody in a quick world: everything they do has settled when it returns. */
function personOf(name: string, chat: Chat, happen: Happen) {
  const profile = { name, language: 'en' }
  const press = (data: string, ref = chat.lines.at(-1)?.ref ?? '1') =>
    happen(name, { kind: 'press', press: parseAction(data), profile }, ref)
  return {
    chat,
    press,
    see: () => see(chat),
    buttons: () => buttonsIn(chat),
    command: (said: string, argument = '') =>
      happen(name, { kind: 'command', name: said, argument, profile }, write(chat, `/${said}`)),
    type: (text: string) => happen(name, { kind: 'text', text, profile }, write(chat, text)),
    /** Changes what they wrote last. */
    edit: (text: string) => happen(name, { kind: 'edited', text, profile }, rewrite(chat, text)),
    send: () => happen(name, { kind: 'other', profile }, write(chat, '(voice)')),
    block: () => happen(name, { kind: 'gone' }, null),
    /** Presses one button after the other, by how its label begins, the newest first. */
    tap: async (...labels: string[]) => {
      let told = ''
      for (const label of labels) {
        const all = buttonsIn(chat)
        const exact = all.findLast((one) => one.label === label)
        const button = exact ?? all.findLast((one) => one.label.startsWith(label))
        if (!button) throw new Error(`no [${label}] in\n${see(chat)}`)
        told = await press(button.data, button.ref)
      }
      return told
    },
  }
}

/** Ana and Ben, linked, each asked most evenings; Thursday afternoon. */
export async function savedCouple(means = meansOfWorld): Promise<Saved> {
  const world = await quickWorld(undefined, means)
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  await ana.command('start')
  await ana.tap(
    'Show me one',
    '⚪',
    'Most evenings',
    '18:23 Berlin',
    'Link with someone',
    'Make the invitation',
  )
  await ben.command('start', /start=(\w+)/.exec(ana.see())![1])
  await ben.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant", 'Later', 'Now and then')
  await ben.tap('Open', 'Later', 'Now and then', 'Most evenings', '18:23 Berlin')
  await world.wait({ hours: 46 })
  return world.save()
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Health } from '../../bots/health/start.ts'
import { meansOf } from '../../bots/means.ts'
import { withFirst } from '../../bots/playground/stage/chance.ts'
import { standingClock } from '../../bots/playground/stage/standing-clock.ts'
import { turnTo } from '../../bots/playground/stage/turning.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import type { Phone } from '../../bots/standins/telegram/phone/phone.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { telegram } from '../../bots/telegram/index.ts'
import { manners } from '../../bots/telegram/manners.ts'
import type { Path } from '../../core/model/path.ts'
import { plus } from '../../core/model/time.ts'
import { BEGINNING } from '../../core/path/beginning.ts'
import { dump, type Plain } from '../../db/dump.ts'
import { openStore } from '../../db/open.ts'
import { nextWake } from '../../db/wake-times.ts'
import { shipped } from '../library.ts'
import { kept } from '../postgres/engine.ts'
import { standingTime } from '../postgres/seconds-pass.ts'
import { KEY, layFresh } from './fresh.ts'
import { asProcesses, PUBLIC, processes } from './processes.ts'
import { settling } from './settling.ts'
import { expectDiscretion, keptLog } from './watch.ts'

export const { words } = shipped
const secret = 'of-this-test'
const FAST = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }

/** The same in every world, whatever its ids: everybody is asked at 18:23, and on Thursday about a hug at hello. */
export function chance(label: string): number {
  const [kind, , day] = label.split(' ')
  if (kind === 'minute') return 23.5 / 120
  return ({ '2026-11-26': 0, '2026-11-28': 0.1 } as Record<string, number>)[day ?? ''] ?? 0.999
}

/** The means of a world with this luck; in most of them nobody begins gently, so that a hug at hello comes first. */
export const meansWith = (chance: (label: string) => number, paths: readonly Path[] = []) =>
  meansOf({
    paths,
    ...{ words, lists: shipped.lists, prompts: withFirst(shipped.prompts, 'hug-hello') },
    ...{ chance, runBy: 'Mira Holm', help: noHelp, platforms: { telegram: manners('attune_bot') } },
  })

/** The means of every world. */
export const meansOfWorld = meansWith(chance)

/** What can be different in a world; `health` is asked how it fares, and what Telegram asks to wait goes by itself if time `passes`. */
type Given = {
  actions?: number
  luck?: typeof chance
  pauses?: readonly number[]
  gentle?: boolean
  health?: Health
  passes?: boolean
}

/** Two phones, the real bot over HTTP, a real database, and a clock that is turned: Tuesday 24 November, 18:23 in Berlin. */
export async function startWorld({
  actions = 1000,
  luck = chance,
  pauses = [0.1, 0.1],
  gentle = false,
  health,
  passes = false,
}: Given = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const file = join(folder, 'attune.db')
  await layFresh(file)
  const clock = standingClock('2026-11-24T17:23:00.000Z')
  const now = () => Temporal.Instant.from(clock.now()).epochMilliseconds
  const world = await startTelegram({ now, backOff: 50 })
  const { log, lines } = keptLog()
  const real = standingTime(passes)
  const openIt = async () => openStore({ ...(await kept(file)), key: KEY })
  const open = async () => {
    const store = await openIt()
    health?.opened({ store })
    const making = {
      ...{ token: world.token, apiRoot: world.root, words, log, patience: 1, pauses },
      reach: health?.vitals.reachOf('telegram'),
    }
    const { app } = await asProcesses({
      options: {
        ...{ store, log, actions, limits: FAST, now: clock.now, clock: real.now },
        means: meansWith(luck, gentle ? [BEGINNING] : []),
      },
      make: (port) =>
        telegram({ ...making, door: processes.areTwo ? { url: PUBLIC, port, secret, now } : undefined }),
      lead: (origin) => world.names.set(PUBLIC, origin),
      open: openIt,
    })
    return { store, app }
  }
  let running = await open()
  const close = async () => {
    await running.app.stop()
    await running.store.close()
  }
  const settle = async () => {
    await real.follow(running.store, now())
    await world.handled()
    do await running.app.relay.idle()
    while ((await running.app.tick()) > 0)
  }
  const wake = () => nextWake(running.store)
  onTestFinished(async () => {
    await close()
    await world.stop()
    rmSync(folder, { recursive: true })
    expectDiscretion(world, lines)
  })
  return {
    telegram: world,
    file,
    clock,
    settle,
    /** What was logged. */
    log: lines,
    get store() {
      return running.store
    },
    /** Every row there is, by table. */
    rows: async () => {
      const { stored } = await dump(running.store)
      return Object.fromEntries(stored.map(({ table, rows }) => [table, rows])) as Record<string, Plain[]>
    },
    phone: (name: string, language = 'en') => actor(world.phone({ name, language }), settle),
    wait: (length: Temporal.DurationLike) =>
      turnTo({ clock, nextWake: wake, settle }, plus(clock.now(), length)),
    /** Lets go by what Telegram asked to wait, in seconds. */
    waitOut: async (seconds: number) => {
      await real.pass(running.store, seconds)
      running.app.relay.kick()
      await settle()
    },
    /** Lets come what is due, whatever is still being heard. */
    tick: async () => {
      await running.app.tick()
      await running.app.relay.idle()
    },
    /** Ends the program and starts it again on the same database. */
    restart: async () => {
      await close()
      running = await open()
      await settle()
    },
    close,
  }
}

export type World = Awaited<ReturnType<typeof startWorld>>
export type Actor = ReturnType<typeof actor>

/** A person at a phone: everything they do has settled when it returns. */
export function actor(phone: Phone, settle: () => Promise<void>) {
  const done = settling(settle)
  return {
    phone,
    start: done((payload?: string) => phone.start(payload)),
    open: done((link: string) => phone.open(link)),
    type: done((text: string) => phone.type(text)),
    edit: done((message: number, text: string) => phone.edit(message, text)),
    send: done((kind: Parameters<Phone['send']>[0]) => phone.send(kind)),
    /** Presses one button after the other, by label; the last one's toast or pop-up comes back. */
    tap: async (...labels: string[]): Promise<string> => {
      let said = ''
      for (const label of labels) {
        said = (await phone.press(label))?.text ?? ''
        await settle()
      }
      return said
    },
    see: () => phone.see(),
  }
}

/** Ana and Ben, linked, each with a rhythm of their own, and the afternoon of the next day with a question. */
export async function linked(world: World): Promise<[Actor, Actor]> {
  const [ana, ben] = [world.phone('Ana'), world.phone('Ben')]
  await ana.start()
  await ana.tap(
    'Show me one',
    '⚪',
    'Most evenings',
    '18:23 Berlin',
    'Link with someone',
    'Make the invitation',
    'Copy it',
  )
  await ben.open(ana.phone.clipboard!)
  await ben.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant", 'Later', 'Now and then')
  await ben.tap('Open', 'Later', 'Now and then', 'Most evenings', '18:23 Berlin')
  await world.wait({ hours: 46 })
  return [ana, ben]
}

import { startApp } from '../../bots/app.ts'
import { openLog } from '../../bots/log.ts'
import { meansOf } from '../../bots/means.ts'
import type { Platform } from '../../bots/platform.ts'
import { withFirst } from '../../bots/playground/stage/chance.ts'
import { standingClock } from '../../bots/playground/stage/standing-clock.ts'
import { turnTo } from '../../bots/playground/stage/turning.ts'
import { noHelp } from '../../bots/settings/local-help.ts'
import { manners as onSlack } from '../../bots/slack/manners.ts'
import { manners as onTelegram } from '../../bots/telegram/manners.ts'
import type { Message } from '../../core/model/message.ts'
import type { Path } from '../../core/model/path.ts'
import type { Instant } from '../../core/model/time.ts'
import { openStore } from '../../db/open.ts'
import { nextWake } from '../../db/wake-times.ts'
import { shipped } from '../library.ts'
import { looks } from './looks.ts'
import type { Who } from './person.ts'

const { words } = shipped

/** The key of every recorded database: there is nothing in them to keep from anybody. */
export const KEY = Buffer.alloc(32, 7).toString('base64url')

/** On Tuesday couples are asked about a hug at hello, which comes first of the library. */
const drawnOn = (day: string | undefined): number => (day === '2026-11-24' ? 0 : 0.999)

/** A circle keeps the luck of the moment in which it is first drawn for. */
function chanceWith(luck: () => number | null) {
  const lucks = new Map<string, number | null>()
  return (label: string): number => {
    const [kind, id = '', day] = label.split(' ')
    if (kind === 'minute') return 23.5 / 120
    if (['let', 'moment', 'sooner'].includes(`${kind}`)) return 0.9
    if (kind !== 'prompt') return 0
    if (!lucks.has(id)) lucks.set(id, luck())
    return lucks.get(id) ?? drawnOn(day)
  }
}

/** A path that came with a pack. */
const PATH: Path = {
  ...{ id: 'small-steps', by: 'Dr. Lena Brandt' },
  names: { en: 'Small steps', de: 'Kleine Schritte', es: 'Pasos pequeños' },
  steps: [
    { prompt: 'room-today', why: { en: 'Room comes first.' }, about: 'everyday' },
    { prompt: 'not-right-now', why: { en: 'Small, and out loud.' }, about: 'everyday' },
  ],
}

/** What every companion of a release is made of; `luck` draws questions otherwise than by their day. */
const meansWith = (luck: () => number | null, paths: readonly Path[] = [PATH]) =>
  meansOf({
    ...{
      words,
      lists: shipped.lists,
      prompts: withFirst(shipped.prompts, 'hug-hello'),
      runBy: 'Mira Holm',
      help: noHelp,
      paths,
    },
    platforms: { telegram: onTelegram('attune_bot'), slack: onSlack(false) },
    chance: chanceWith(luck),
  })

type What = 'sending' | 'change' | 'removal'
const whatIs = (message: Message | null, ref: string | null): What =>
  message === null ? 'removal' : ref === null ? 'sending' : 'change'

/** A platform that only remembers what stands in each of its chats, what was said last at the end, and what ever did. */
function remembering(name: Who['platform'], failed: (event: string) => void) {
  const chats = new Map<string, Map<string, Message>>()
  const ever: { address: string; ref: string; message: Message }[] = []
  let last = 0
  const chat = (address: string): Map<string, Message> => {
    const there = chats.get(address) ?? new Map<string, Message>()
    chats.set(address, there)
    return there
  }
  const put = (address: string, message: Message, ref: string) => {
    chat(address).set(ref, message)
    ever.push({ address, ref, message })
  }
  const platform = {
    name,
    /** What goes wrong with a call. */
    trouble: (_address: string, _what: What): Error | undefined => undefined,
    start: async () => {},
    stop: async () => {},
    send: async ({ address, language }, message, ref) => {
      const trouble = platform.trouble(address, whatIs(message, ref))
      if (trouble) throw trouble
      const at = ref ?? `${++last}`
      chat(address).delete(at)
      if (!message) return at
      tried(() => looks(name, message, language), failed)
      put(address, message, at)
      return at
    },
  } satisfies Platform & { trouble: unknown }
  return { platform, chat, ever }
}

function tried(act: () => void, failed: (event: string) => void): void {
  try {
    act()
  } catch (error) {
    failed(`${error}`)
  }
}

const UNHURRIED = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
type Setting = {
  file: string
  /** Of a server that keeps it in place of the file. */
  url?: string
  /** Another root key than that of recorded databases. */
  key?: string
  now: Instant
  actions?: number
  failed: (event: string) => void
  paths?: readonly Path[]
}

/** The whole companion on a database, with platforms that only remember, and a clock that is turned. */
export async function openStage(setting: Setting) {
  const { file, url, key = KEY, now, actions = Number.POSITIVE_INFINITY, failed, paths } = setting
  const clock = standingClock(now)
  const places = { telegram: remembering('telegram', failed), slack: remembering('slack', failed) }
  const stage: { luck: number | null } = { luck: null }
  const means = meansWith(() => stage.luck, paths)
  const store = await openStore({ file, url, key })
  const log = { ...openLog('silent'), error: (event: string) => failed(event) }
  const app = await startApp({
    ...{ store, means, log, now: clock.now, limits: UNHURRIED, actions },
    platforms: [places.telegram.platform, places.slack.platform],
  })
  const settle = async () => {
    do await app.relay.idle()
    while ((await app.tick()) > 0)
    await app.relay.idle()
  }
  return Object.assign(stage, {
    ...{ store, clock, means, log, places, app, settle },
    until: (to: Instant) => turnTo({ clock, nextWake: () => nextWake(store), settle }, to),
    end: async () => {
      await app.stop()
      await store.close()
    },
  })
}

export type Stage = Awaited<ReturnType<typeof openStage>>

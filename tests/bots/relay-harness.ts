import type { Log } from '../../bots/log.ts'
import type { Platform } from '../../bots/platform.ts'
import type { RelayOptions } from '../../bots/relay/options.ts'
import type { Limits } from '../../bots/relay/pace.ts'
import { type Relay, startRelay } from '../../bots/relay/relay.ts'
import type { Message, Outgoing } from '../../core/model/message.ts'
import { turn } from '../../core/model/scene.ts'
import type { Happening } from '../../db/happening.ts'
import type { Store } from '../../db/store.ts'
import { inTurn } from '../../db/turn.ts'
import { act, address, afterwards, happening, message, NOW, person, tempStore } from '../db/here.ts'

/** No pauses. */
export const FAST: Limits = { chats: 8, gap: 0, unasked: Number.POSITIVE_INFINITY }
const textOf = (wish: Message | null) => (wish === null ? null : (wish.page.text[0] as { id: string }).id)

/** A platform that does what the test says, and remembers what it was told. */
function standIn() {
  const told: { to: string; text: string | null; ref: string | null; at: number }[] = []
  let sent = 0
  let script: (() => unknown)[] = []
  const platform: Platform = {
    name: 'telegram',
    start: async () => {},
    stop: async () => {},
    removable: { hours: 48 },
    send: async ({ address: to }, wish, ref) => {
      told.push({ to: to.replace('address-of-', ''), text: textOf(wish), ref, at: Date.now() })
      await script.shift()?.()
      return ref ?? `ref${++sent}`
    },
  }
  return { platform, told, next: (...what: (() => unknown)[]) => (script = [...script, ...what]) }
}

/** The platform refuses like this. */
export const fail = (error: Error) => () => {
  throw error
}

/** A relay over a real database and a stand-in, to be started by the test. */
export async function setup(limits: Limits = FAST) {
  const store = await tempStore()
  const stand = standIn()
  const time = { now: NOW }
  const gone: string[] = []
  const logged: unknown[] = []
  const write = (event: string, about?: unknown) => void logged.push([event, about])
  const log: Log = { debug: write, info: write, warn: write, error: write }
  const start = (more: Partial<RelayOptions> = {}): Relay => {
    const relay = startRelay({
      store,
      platforms: new Map([['telegram', stand.platform]]),
      now: () => time.now,
      log,
      limits,
      ...more,
      onGone: async ({ id: chat }) => {
        gone.push(chat)
        await act(store, { chat, kind: 'gone', event: null })
      },
    })
    afterwards(relay.stop)
    return relay
  }
  return { store, ...stand, time, gone, logged, start }
}

export const join = (store: Store, name: string) =>
  act(store, { chat: address(name) }, (scene) => ({ ...scene, person: person(scene) }))

export const say = (store: Store, out: Omit<Outgoing, 'to'>, happening: Partial<Happening> = {}) =>
  act(store, happening, undefined, (scene) => [{ ...out, to: scene.chat.id }])

/** The same, and what the turn leaves to be called goes to the relay, as it does in the running program. */
export const handOver = (
  store: Store,
  relay: Relay,
  out: Omit<Outgoing, 'to'>,
  more: Partial<Happening> = {},
) =>
  inTurn(
    store,
    happening(more),
    (scene) => ({ turn: turn(scene, [{ ...out, to: scene.chat.id }]), wakesAt: null }),
    relay.call,
  )

export const hello = { key: 'home', want: message('hello') } as const

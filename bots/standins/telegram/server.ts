import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from '../deadline.ts'
import type { Faults } from '../faults.ts'
import type { Chat } from './chats.ts'
import type { Fault } from './faults.ts'
import { type Phone, phoneOf } from './phone.ts'
import { describe, menu, type Profile } from './profile.ts'
import { serve } from './serve.ts'
import type { Tap } from './taps.ts'
import { close, redeliver } from './updates.ts'
import { bot } from './wire.ts'
import { addChat, type Call, emptyWorld, type World } from './world.ts'

/** A stand-in of Telegram for one bot, on this machine only. */
export type Telegram = {
  /** What grammY takes as `client.apiRoot`. */
  root: string
  token: string
  botUsername: string
  /** A person's phone; nobody has pressed START on it yet. */
  phone(person: { name: string; language: string; id?: number }): Phone
  phones: Phone[]
  /** Every call of the bot, the last few thousand. */
  calls: Call[]
  faults: Faults<Fault>
  profile: Profile
  unansweredTaps(): Tap[]
  /** Delivers an update again, the last one or the one with this number. */
  redeliver(update?: number): number
  /** Waits until the bot has taken and confirmed everything and waits for more. */
  handled(): Promise<void>
  /** Hears of every visible change, until the returned function is called. */
  onChange(listener: () => void): () => void
  /** Everything a page can show, as plain data. */
  snapshot(): Snapshot
  stop(): Promise<void>
}

/** What a page shows of one phone: the phone, its lock screen, its menu, and the text of an empty chat. */
type PhoneView = ReturnType<typeof phoneView>

/** Everything a page can show. */
type Snapshot = { now: number; phones: PhoneView[]; calls: Call[] }

/** Starts a Telegram that lives in memory and by the given clock. */
export async function startTelegram(options: {
  /** The clock by which taps and messages grow old, in milliseconds. */
  now: () => number
  port?: number
  /** How long, in real milliseconds, a person waits for the answer to a tap. */
  patience?: number
}): Promise<Telegram> {
  const world = emptyWorld(options.now, options.patience ?? 5000)
  const token = `${bot.id}:${randomBytes(27).toString('base64url').slice(0, 35)}`
  // A kept-alive connection closed between two calls would look like a call of unknown outcome.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    serve(world, token, request, response).catch(() => response.destroy())
  })
  const root = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`
  const phones: Phone[] = []
  return {
    root,
    token,
    botUsername: bot.username,
    phones,
    calls: world.calls,
    faults: world.faults,
    profile: world.profile,
    phone: ({ name, language, id = 5_000_000_001 + phones.length }) => {
      const phone = phoneOf(world, addChat(world, { id, kind: 'private', name, language }))
      phones.push(phone)
      return phone
    },
    unansweredTaps: () => world.taps.all.filter(({ answer }) => !answer),
    redeliver: (update) => redeliver(world.updates, update),
    handled: () => handled(world),
    onChange: (listener) => {
      world.listeners.add(listener)
      return () => world.listeners.delete(listener)
    },
    snapshot: () => {
      const calls = world.calls.filter(({ method }) => method !== 'getUpdates').slice(-200)
      return { now: world.now(), phones: phones.map((one) => phoneView(world.profile, one)), calls }
    },
    stop: () => stop(world, server),
  }
}

function listen(server: Server, port: number) {
  return new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

async function handled({ updates, taps }: World) {
  if (updates.waiting) return
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  updates.idle.push(resolve)
  const never = () => reject(new Error(`the bot left ${updates.queue.length} updates unhandled`))
  await promise.finally(after(taps.patience, never))
}

function phoneView(profile: Profile, phone: Phone) {
  return {
    ...(JSON.parse(JSON.stringify(phone)) as Chat),
    lockScreen: phone.lockScreen(),
    description: describe(profile, phone.language),
    menu: menu(profile, phone.id, phone.language),
  }
}

function stop(world: World, server: Server) {
  return new Promise<void>((resolve) => {
    close(world.updates)
    world.faults.clear()
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 100).unref()
  })
}

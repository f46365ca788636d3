import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { onChange } from '../changes.ts'
import { after } from '../deadline.ts'
import type { Faults } from '../faults.ts'
import { listen, stopServing } from '../serve.ts'
import { type Phone, phoneOf } from './phone/phone.ts'
import { serve } from './serve.ts'
import type { Chat } from './world/chats.ts'
import type { Fault } from './world/faults.ts'
import { describe, menu, type Profile } from './world/profile.ts'
import type { Tap } from './world/taps.ts'
import { close, isIdle, redeliver } from './world/updates.ts'
import { bot } from './world/wire.ts'
import { addChat, type Call, emptyWorld, type World } from './world/world.ts'

/** A stand-in of Telegram for one bot, on this machine only. */
export type Telegram = {
  /** What grammY takes as `client.apiRoot`. */
  root: string
  token: string
  botUsername: string
  /** A person's phone; nobody has pressed START on it yet. */
  phone(person: { name: string; language: string }): Phone
  phones: Phone[]
  /** Every call of the bot, the last few thousand. */
  calls: Call[]
  faults: Faults<Fault>
  profile: Profile
  /** Where public names lead, such as `https://attune.example.org`: nobody here has a certificate. */
  names: Map<string, string>
  /** By which the bot knows who brings updates; empty where it fetches them. */
  secret(): string
  unansweredTaps(): Tap[]
  /** Delivers the last update again, under the same number. */
  redeliver(): number
  /** Waits until the bot has taken and confirmed everything, and waits for more. */
  handled(): Promise<void>
  /** Hears of every visible change, until the returned function is called. */
  onChange(listener: () => void): () => void
  /** Everything a page can show of the phones, as plain data. */
  snapshot(): PhoneView[]
  /** Resets each connection there is by now at its next use. */
  forget(): void
  stop(): Promise<void>
}

/** What a page shows of one phone: the phone, its lock screen, its menu, and the text of an empty chat. */
type PhoneView = ReturnType<typeof phoneView>

const FIRST_ID = 5_000_000_001
const PATIENCE = 5000

/** Starts a Telegram that lives in memory and by the given clock. */
export async function startTelegram(options: {
  /** The clock by which taps and messages grow old, in milliseconds. */
  now: () => number
  /** How long, in real milliseconds, a person waits for the answer to a tap. */
  patience?: number
  /** After how many real milliseconds an update that was not taken twice is brought once more. */
  backOff?: number
}): Promise<Telegram> {
  const world = emptyWorld(options.now, options.patience ?? PATIENCE, options.backOff)
  const token = `${bot.id}:${randomBytes(27).toString('base64url').slice(0, 35)}`
  const { server, origin, forget } = await listen((request, response) =>
    serve(world, token, request, response),
  )
  const phones: Phone[] = []
  return {
    root: origin,
    token,
    botUsername: bot.username,
    phones,
    calls: world.calls,
    faults: world.faults,
    profile: world.profile,
    names: world.names,
    secret: () => world.secret,
    phone: ({ name, language }) => {
      const id = FIRST_ID + phones.length
      const phone = phoneOf(world, addChat(world, { id, kind: 'private', name, language }))
      phones.push(phone)
      return phone
    },
    unansweredTaps: () => world.taps.all.filter(({ answer }) => !answer),
    redeliver: () => redeliver(world.updates),
    handled: () => handled(world),
    onChange: (listener) => onChange(world, listener),
    snapshot: () => phones.map((one) => phoneView(world.profile, one)),
    forget,
    stop: () => stop(world, server),
  }
}

async function handled({ updates, taps }: World) {
  if (isIdle(updates)) return
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
    menu: menu(profile, phone.language),
  }
}

async function stop(world: World, server: Server) {
  close(world.updates)
  world.faults.clear()
  await stopServing(server)
}

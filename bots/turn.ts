import type { Id, Person } from '../core/model/circle.ts'
import { codeOf, type Incoming } from '../core/model/incoming.ts'
import type { Key } from '../core/model/key.ts'
import type { Means, There } from '../core/model/means.ts'
import { afterSaying, type Scene, type Turn } from '../core/model/scene.ts'
import { type Instant, plus } from '../core/model/time.ts'
import { counts } from '../core/rate-limit.ts'
import * as core from '../core/react.ts'
import { inARoom } from '../core/room/there.ts'
import * as wake from '../core/wake.ts'
import { chatAt, chatsOf, knownRoom, roomOfRound } from '../db/chats.ts'
import type { Store } from '../db/open.ts'
import { type Decision, type Happening, inTurn } from '../db/turn.ts'
import { dueChats, putOff } from '../db/wake-times.ts'
import { makeFlood } from './flood-control.ts'
import type { Log } from './log.ts'
import type { Answered, Heard } from './platform.ts'

/** What taking turns needs; the core's functions can be others for a test. */
export type TurnOptions = {
  store: Store
  now: () => Instant
  means: (now: Instant) => Means
  react?: (scene: Scene, incoming: Incoming, means: Means) => Turn
  wakesAt?: (scene: Scene, means: Means) => Instant | null
  /** Who of somebody and Attune is in a room, by their addresses; throws if that can't be told. */
  there?: (platform: string, room: string, person: string) => Promise<There>
  /** Whether two addresses are of one room. */
  isSameRoom?: (platform: string, one: string, other: string) => boolean
  /** Something may have been said. */
  kick: () => void
  log: Log
  /** How many things a person may do in a minute. */
  actions?: number
}

/** How everything that happens reaches the core. */
export type Turns = {
  /** Somebody did something. */
  hear: (heard: Heard) => Promise<Answered>
  /** A chat can't be written to any more. */
  gone: (chat: Id) => Promise<void>
  /** Nobody knows whether the first sending of what a chat shows under a key came through. */
  unclear: (chat: Id, key: Key) => Promise<void>
  /** Gives everybody their turn whose time has come; says how many had one. */
  tick: () => Promise<number>
}

type What = Pick<Happening, 'event' | 'chat' | 'ref' | 'fresh' | 'room'>

const BATCH = 100
const ROUNDS = 20
const AFTER_FAILURE = { minutes: 10 }

/** One turn for each thing that happens. */
export function makeTurns(options: TurnOptions): Turns {
  const { kick } = options
  const flood = makeFlood(options.actions)
  const means = options.means(options.now())
  const hear = async (heard: Heard): Promise<Answered> => {
    const { platform, workspace } = heard
    const incoming = await known(options, heard)
    if (incoming.kind === 'uninstalled') return await leaveAll(options, platform, workspace ?? '')
    const allowance =
      counts(incoming, means) && !heard.again ? flood(`${platform} ${heard.address}`) : 'plenty'
    const there = await whoIsThere(options, heard)
    const turn = await take(options, happeningOf(heard), incoming, { allowance, there })
    if (turn) await letRoom(options, turn)
    kick()
    if (!turn) return nothing
    const { chat } = turn.scene
    const said = turn.say.filter(({ to }) => to === chat.id)
    return { reply: turn.reply, language: chat.language, said }
  }
  return {
    hear: async (happened) => {
      const heard = await inOneRoom(options, happened)
      return heard ? await hear(heard) : nothing
    },
    gone: async (chat) => {
      await take(options, own(chat), { kind: 'gone' })
    },
    unclear: async (chat, key) => {
      await take(options, own(chat), { kind: 'unclear', key })
    },
    tick: async () => {
      let turns = 0
      for (let round = 0; round < ROUNDS; round++) {
        const had = await tickOnce(options)
        turns += had
        kick()
        if (had === 0) break
      }
      return turns
    },
  }
}

const nothing: Answered = { reply: {}, language: 'en' }

const own = (chat: Id): What => ({ event: null, chat, ref: null })

/** What happened, as it is stored. */
function happeningOf({ event, platform, address, workspace, room, ref, fresh }: Heard): What {
  const there = room && { platform, workspace, ...room }
  return { event, chat: { platform, address, workspace }, ref, fresh, room: there }
}

/**
 * A room that several workspaces share is one, known by the address it was first known by: whoever speaks there goes
 * on. Null where Attune is let into it once more, or goes by the other way than it speaks.
 */
async function inOneRoom({ store, isSameRoom }: TurnOptions, heard: Heard): Promise<Heard | null> {
  const { platform, room, address, incoming } = heard
  const its = room?.address ?? (incoming.kind === 'left' ? address : null)
  if (!isSameRoom || its === null) return heard
  const known = await knownRoom(store, { platform, address: its }, (other) =>
    isSameRoom(platform, its, other),
  )
  if (known === its) return heard
  if (incoming.kind === 'let-in') return null
  return room ? { ...heard, room: { ...room, address: known } } : { ...heard, address: known }
}

/** Whoever left a room is one of our chats, or nobody we know. */
async function known({ store }: TurnOptions, { platform, incoming }: Heard): Promise<Incoming> {
  if (incoming.kind !== 'left') return incoming
  return { ...incoming, chat: (await chatAt(store, { platform, address: incoming.chat })) ?? '' }
}

/** Who is in the room where somebody acts: asked at that moment, for a window may have stood open for days. */
async function whoIsThere(
  { store, there }: TurnOptions,
  { platform, address, room, incoming }: Heard,
): Promise<There> {
  const done = inARoom(incoming)
  if (!there || !done) return 'both'
  const its = room?.address ?? (done.round && (await roomOfRound(store, done.round)))
  return its ? there(platform, its, address) : 'both'
}

/** A room whose turn has come because of what somebody did in it has it at once. */
async function letRoom(options: TurnOptions, { wake, scene }: Turn): Promise<void> {
  const rooms = [scene.room, ...scene.rooms].flatMap((room) => (room ? [room.id] : []))
  for (const chat of new Set(wake.filter((id) => rooms.includes(id)))) await tickChat(options, chat)
}

/** Every chat of a workspace that put Attune away. */
async function leaveAll(options: TurnOptions, platform: string, workspace: string): Promise<Answered> {
  for (const chat of await chatsOf(options.store, platform, workspace))
    await take(options, own(chat), { kind: 'uninstalled' })
  return nothing
}

async function tickChat(options: TurnOptions, chat: Id): Promise<void> {
  try {
    await take(options, own(chat), { kind: 'tick' })
  } catch (error) {
    options.log.error('turn failed', { id: chat, error })
    await putOff(options.store, chat, plus(options.now(), AFTER_FAILURE))
  }
}

async function tickOnce(options: TurnOptions): Promise<number> {
  const due = await dueChats(options.store, options.now(), BATCH)
  for (const chat of due) await tickChat(options, chat)
  return due.length
}

type Circumstances = Partial<Pick<Means, 'allowance' | 'there'>>

function take(options: TurnOptions, what: What, incoming: Incoming, circumstances: Circumstances = {}) {
  const { store, means: meansAt, react = core.react, wakesAt = wake.wakesAt } = options
  const now = options.now()
  const means = { ...meansAt(now), ...circumstances }
  const decide = (scene: Scene): Decision => {
    const turn = react(scene, incoming, means)
    return { turn, wakesAt: wakesAt(afterSaying(turn), means) }
  }
  const happening = {
    ...what,
    kind: incoming.kind,
    codeOf: (expects: Person['expects']) => codeOf(incoming, expects),
    now,
  }
  return inTurn(store, happening, decide)
}

import type { Id } from '../core/model/circle.ts'
import type { Incoming } from '../core/model/incoming.ts'
import type { Key } from '../core/model/key.ts'
import type { Absent } from '../core/model/means.ts'
import type { Turn } from '../core/model/scene.ts'
import { plus } from '../core/model/time.ts'
import { answersRoom, counts } from '../core/rate-limit.ts'
import { chatAt, chatsOf, type Stored } from '../db/chats.ts'
import { moveRoom } from '../db/one-room.ts'
import { foundByPress } from '../db/outbox/found-by-press.ts'
import { isPassing } from '../db/postgres/passing.ts'
import { Busy } from '../db/rank.ts'
import { wakeNext } from '../db/wake-all.ts'
import { dueChats, putOff, roomsAmong } from '../db/wake-times.ts'
import type { Log } from './log.ts'
import type { Answered, Heard } from './platform.ts'
import { makeAllowance } from './rate-limit.ts'
import { goesOnElsewhere, known, type Placed, place, type RoomKnowing } from './room-knowing.ts'
import { type Taking, take, type What } from './take-turn.ts'
import { type WhoLeft, whoLeft } from './who-left.ts'

/** What turns need: how one is taken, and what is asked about platforms. */
export type TurnOptions = Taking & {
  /** What platforms know of their rooms, by name. */
  platforms?: ReadonlyMap<string, RoomKnowing>
  log: Log
  /** How many things a person may do in a minute. */
  actions?: number
}

/** How everything that happens reaches the core. */
export type Turns = {
  /** Somebody did something. */
  hear: (heard: Heard) => Promise<Answered>
  /** A chat can't be written to any more. */
  gone: (chat: Stored) => Promise<void>
  /** Nobody knows whether the first sending of what a chat shows under a key came through. */
  unclear: (chat: Id, key: Key) => Promise<void>
  /** Of a chat in a backup that was put back; `erased` if its person has erased everything since. */
  putBack: (chat: Id, erased: boolean) => Promise<void>
  /** Gives everybody their turn whose time has come; says how many had one. */
  tick: () => Promise<number>
}

const BATCH = 100
const ROUNDS = 1000
/** So many times in a tick a few are woken of all that are to be: what else a tick does comes again soon. */
const SLICES = 20
const AFTER_FAILURE = { minutes: 10 }
const SOON = { seconds: 20 }
/** By the next tick. */
const AT_ONCE = { seconds: 5 }

type Turning = TurnOptions & { left: WhoLeft }

/** One turn for each thing that happens. */
export function makeTurns(given: TurnOptions): Turns {
  const options: Turning = { ...given, left: whoLeft(given) }
  const allowance = makeAllowance(options.actions)
  const means = options.means(options.now())
  const isRefusable = ({ incoming }: Heard) => counts(incoming, means) || answersRoom(incoming)
  const allowanceOf = ({ platform, address, again }: Heard, incoming: Incoming) =>
    counts(incoming, means) && !again ? allowance(`${platform} ${address}`) : 'plenty'
  const hear = async ({ heard, there }: Placed): Promise<Answered> => {
    const incoming = await known(options, heard)
    if (await isOver(options, heard, incoming)) return nothing
    await noteFound(options, heard)
    const allowance = allowanceOf(heard, incoming)
    if (allowance === 'none' && LEAVES_NOTHING.includes(incoming.kind)) return nothing
    const what = { ...happeningOf(heard), refusable: isRefusable(heard) }
    const turn = await take(options, what, incoming, { allowance, there })
    if (turn) await letRoom(options, turn)
    if (!turn) return nothing
    const { chat } = turn.scene
    const said = turn.say.filter(({ to }) => to === chat.id)
    return { reply: turn.reply, language: chat.language, said }
  }
  return {
    hear: async (happened) => {
      // Before anything is looked up, which would wait with all the others.
      if (isRefusable(happened) && options.store.isFull()) throw new Busy()
      const gone = (chat: Stored) => leave(options, chat, { kind: 'gone' })
      const placed = await place(options, happened, gone)
      return placed ? await hear(placed) : nothing
    },
    gone: (chat) => leave(options, chat, { kind: 'gone' }),
    unclear: async (chat, key) => {
      await take(options, own(chat), { kind: 'unclear', key })
    },
    putBack: async (chat, erased) => {
      await take(options, own(chat), { kind: 'put-back', erased })
    },
    tick: async () => {
      let turns = await tickAll(options)
      for (let slice = 0; slice < SLICES && (await wakeNext(options.store, options.now())); slice++)
        turns += await tickAll(options)
      return turns
    },
  }
}

/** What stands in no chat: done too often, it is not worth a look at what is stored. */
const LEAVES_NOTHING: readonly Incoming['kind'][] = ['press', 'form', 'visit']

const nothing: Answered = { reply: {}, language: 'en' }

const own = (chat: Id): What => ({ event: null, chat, ref: null })

/** A message in a room of which nobody knew whether it came is known once somebody does something on it. */
async function noteFound(options: Turning, { platform, room, on }: Heard): Promise<void> {
  if (!room || !on) return
  const at = { platform, address: room.address }
  const found = await foundByPress(options.store, at, on, options.now())
  if (found) await take(options, own(found.chat), { kind: 'found', key: found.key })
}

/** What happened, as it is stored. */
function happeningOf({ event, platform, address, workspace, room, ref, fresh }: Heard): What {
  const there = room && { platform, workspace, ...room }
  return { event, chat: { platform, address, workspace }, ref, fresh, room: there }
}

/** A room whose turn has come because of what somebody did in it has it at once. */
async function letRoom(options: Turning, { wake, scene }: Turn): Promise<void> {
  const rooms = [scene.room, ...scene.rooms].flatMap((room) => (room ? [room.id] : []))
  for (const chat of new Set(wake.filter((id) => rooms.includes(id)))) await tickChat(options, chat)
}

/** What concerns no single turn: a workspace that put Attune away, a room that goes on elsewhere; says whether it was that. */
async function isOver(options: Turning, heard: Heard, incoming: Incoming): Promise<boolean> {
  const { store } = options
  const { platform, workspace = '' } = heard
  if (incoming.kind === 'gone') {
    const id = await chatAt(store, heard)
    return id !== null && (await leftElsewhere(options, { id, address: heard.address }))
  }
  if (incoming.kind === 'moved') {
    await moveRoom(store, heard, { platform, workspace, address: incoming.to }, incoming.refs)
    return true
  }
  if (incoming.kind !== 'uninstalled') return false
  for await (const chat of chatsOf(store, platform, workspace)) await leave(options, chat, incoming)
  return true
}

/** A chat can't be written to any more; a room may go on by another way. */
async function leave(options: Turning, chat: Stored, incoming: Incoming): Promise<void> {
  if (!(await leftElsewhere(options, chat))) await take(options, own(chat.id), incoming)
}

async function leftElsewhere(options: Turning, chat: Stored): Promise<boolean> {
  if (!(await goesOnElsewhere(options, chat))) return false
  await tickChat(options, chat.id)
  options.kick()
  return true
}

async function tickChat(options: Turning, chat: Id, left = options.left(chat)): Promise<void> {
  try {
    const absent = await left
    if (absent === 'later') return await putOff(options.store, chat, plus(options.now(), SOON))
    if (typeof absent === 'object' && 'gone' in absent)
      return await leave(options, absent.gone, { kind: 'gone' })
    await take(options, own(chat), { kind: 'tick' }, { absent })
  } catch (error) {
    options.log.error('turn failed', { id: chat, error })
    const pause = isPassing(error) ? AT_ONCE : AFTER_FAILURE
    await putOff(options.store, chat, plus(options.now(), pause))
  }
}

/** Gives turns until nobody's time has come any more, or there were very many. */
async function tickAll(options: Turning): Promise<number> {
  let turns = 0
  for (let round = 0; round < ROUNDS; round++) {
    const had = await tickOnce(options)
    turns += had
    options.kick()
    if (had === 0) break
  }
  return turns
}

const nobody = Promise.resolve<Absent>([])

async function tickOnce(options: Turning): Promise<number> {
  const { store, now, left } = options
  const due = await dueChats(store, now(), BATCH)
  const rooms = due.length > 0 ? await roomsAmong(store, due) : []
  // Asked all at once: a platform that does not answer holds up everybody's turn once, not once a room.
  const asked = due.map((chat) => ({ chat, left: rooms.includes(chat) ? left(chat) : nobody }))
  await Promise.allSettled(asked.map(({ left }) => left))
  // One after the other in the queue, where they are stored a few at a time.
  await Promise.all(asked.map(({ chat, left }) => tickChat(options, chat, left)))
  return due.length
}

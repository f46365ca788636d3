import type { Id } from '../core/model/circle.ts'
import type { Incoming } from '../core/model/incoming.ts'
import type { Scene, Turn } from '../core/model/scene.ts'
import { type Instant, plus, utcDate } from '../core/model/time.ts'
import { type Address, insertChat, workspaceHash } from './chats.ts'
import type { Store } from './open.ts'
import { noteOwn, ownKey, post } from './outbox/post.ts'
import { type CodeOf, type Loaded, loadScene, type RoomAddress } from './scene/load.ts'
import { saveRoom, saveScene } from './scene/save.ts'
import type { Tx } from './schema.ts'
import { lookup } from './seal.ts'
import { emptyChats, sweepChat } from './sweep.ts'
import { wakeUp } from './wake-times.ts'

/** One thing that happened in a chat, as far as storing needs to know. */
export type Happening = {
  /** The platform's id of the event; null if it can't come twice. */
  event: string | null
  chat: Address | Id
  /** The room in which it happened. */
  room?: RoomAddress
  /** A place of its own for what is asked for rather than pressed: a modal, which nothing has to be sent to. */
  fresh?: string
  /** The message that was pressed, or that the person wrote. */
  ref: string | null
  kind: Incoming['kind']
  /** The invitation code it brings, if any, given what the person is expected to type. */
  codeOf: CodeOf
  now: Instant
}

/** What was decided, and when something of this person changes next by itself. */
export type Decision = { turn: Turn; wakesAt: Instant | null }

/** Reads, decides and writes in one transaction; null if it had happened before or there is no such chat. */
export async function inTurn(
  store: Store,
  happening: Happening,
  decide: (scene: Scene) => Decision,
): Promise<Turn | null> {
  const done = await noting(store, happening, (tx) => take(tx, store, happening, decide))
  // It is done: what can't leave the files at this moment leaves them at the clock's next flush.
  if (done?.deleted) await store.flush().catch(() => {})
  return done?.turn ?? null
}

/** Whoever is erased is on the list before it is done, so that no crash is in between. */
async function noting<T extends { erased: Id | null }>(
  { inTx, erased }: Store,
  { now }: Happening,
  work: (tx: Tx) => Promise<T | null>,
): Promise<T | null> {
  let noted: Id | null = null
  try {
    return await inTx(async (tx) => {
      const done = await work(tx)
      const person = done?.erased ?? null
      if (person !== null && erased.add(person, utcDate(now))) noted = person
      return done
    })
  } catch (error) {
    if (noted !== null) erased.drop(noted)
    throw error
  }
}

async function take(tx: Tx, store: Store, happening: Happening, decide: (scene: Scene) => Decision) {
  if (await wasSeen(tx, store, happening)) return null
  await isBack(tx, store, happening)
  const loaded = await loadScene(tx, store.keys, happening)
  if (!loaded) return null
  const own = wordsOf(happening)
  const { turn, wakesAt } = decide(own === null ? loaded.scene : withOwn(store, loaded.scene, own))
  const silent = turn.say.length === 0 && turn.scene.rounds === loaded.scene.rounds
  const { person, votes, room } = turn.scene
  const idle = votes === loaded.scene.votes && room === loaded.scene.room
  // What stands in a chat unheard has to go, be the chat nobody's.
  const nothing = !loaded.stored && silent && person === null && idle && happening.kind !== 'unheard'
  const deleted = nothing ? false : await write(tx, store, happening, loaded, { turn, wakesAt })
  const before = loaded.scene.person?.id ?? null
  return { turn, deleted, erased: before === (person?.id ?? null) ? null : before }
}

const STAND_IN_CHAT: readonly Happening['kind'][] = ['text', 'command', 'other', 'edited', 'unheard']

/** The ref of what the person typed, or of what else stands in their chat beside what is shown there, if that is what happened. */
const wordsOf = ({ kind, ref }: Happening): string | null => (STAND_IN_CHAT.includes(kind) ? ref : null)

/** The scene with what was just typed, or changed, as the last thing in its chat. */
function withOwn({ keys }: Store, scene: Scene, ref: string): Scene {
  const post = { key: ownKey(keys, scene.chat.id, ref), want: null, closes: null }
  return { ...scene, posts: [...scene.posts.filter(({ key }) => key !== post.key), post] }
}

async function wasSeen(tx: Tx, { keys }: Store, { event, chat, now }: Happening): Promise<boolean> {
  if (event === null || typeof chat === 'string') return false
  const id = lookup(keys, 'event', chat.platform, event)
  // To the hour: how many did something at one time is nobody's to count.
  const at = `${now.slice(0, 13)}:00:00.000Z`
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('seen')
    .values({ id, at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n
}

async function write(tx: Tx, { keys }: Store, happening: Happening, loaded: Loaded, decision: Decision) {
  const { chat, ref, kind, now } = happening
  const { turn } = decision
  const { id } = turn.scene.chat
  if (!loaded.stored) await insertChat(tx, loaded.keyring, turn.scene.chat, chat as Address)
  await saveRoom(tx, loaded, turn.scene, happening.room ?? (chat as Address))
  if (happening.room) await reached(tx, turn.scene)
  const deleted = await saveScene(tx, loaded, turn.scene)
  const own = wordsOf(happening)
  if (own !== null) await noteOwn(tx, keys, id, own, now)
  await noteChat(tx, id, decision, happening)
  await post(tx, keys, turn.say, {
    chat: id,
    pressed: kind === 'press' || kind === 'visit' ? ref : null,
    fresh: happening.fresh ?? null,
    asked: isAsked(kind),
    now,
  })
  await wakeUp(tx, turn.wake, now)
  // Of those who only answered in a room nothing is left once it has closed.
  if (deleted && turn.scene.room?.id === id) await emptyChats(tx).execute()
  return (await sweepChat(tx, id)) || deleted
}

/** Whoever does something in a workspace shows that Attune is back there: nobody is erased for its having left. */
async function isBack(tx: Tx, { keys }: Store, { chat, kind }: Happening): Promise<void> {
  if (typeof chat === 'string' || chat.workspace === undefined) return
  if (!isAsked(kind) && kind !== 'let-in') return
  const there = tx
    .selectFrom('chats')
    .select('id')
    .where('workspace_hash', '=', workspaceHash(keys, chat.platform, chat.workspace))
  await tx
    .updateTable('people')
    .set({ erases_at: null })
    .where('erases_at', 'is not', null)
    .where('chat_id', 'in', there)
    .execute()
}

/** Where somebody does something in a room, it can be written to again. */
async function reached(tx: Tx, { room }: Scene): Promise<void> {
  await tx
    .updateTable('chats')
    .set({ gone: 0 })
    .where('id', '=', room?.id ?? '')
    .where('gone', '=', 1)
    .execute()
}

/** When the chat's next turn comes, and whether it can be written to. */
async function noteChat(tx: Tx, id: Id, decision: Decision, happening: Happening): Promise<void> {
  const { kind } = happening
  const wakes_at = wakes(decision, happening)
  const tells = !['tick', 'unclear', 'found', 'left', 'unheard', 'put-back'].includes(kind)
  const gone = kind === 'gone' || kind === 'uninstalled' ? 1 : 0
  // Whoever was woken still has that turn to come, whatever they do before it.
  await tx
    .updateTable('chats')
    .set((e) => ({
      wakes_at:
        kind === 'tick'
          ? wakes_at
          : e.case().when('wakes_at', '<=', happening.now).then(e.ref('wakes_at')).else(wakes_at).end(),
      ...(tells ? { gone } : {}),
    }))
    .where('id', '=', id)
    .execute()
}

const BY_ITSELF: readonly Happening['kind'][] = [
  ...(['tick', 'gone', 'uninstalled', 'let-in', 'unclear', 'found', 'left', 'unheard', 'put-back'] as const),
]

const isAsked = (kind: Happening['kind']): boolean => !BY_ITSELF.includes(kind)

// A tick after which it should be time again would come for ever and hold up everybody else's.
const wakes = ({ wakesAt }: Decision, { kind, now }: Happening): Instant | null =>
  kind === 'tick' && wakesAt !== null && wakesAt <= now ? plus(now, { minutes: 1 }) : wakesAt

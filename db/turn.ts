import type { Chat } from '../core/model/chat.ts'
import type { Id } from '../core/model/circle.ts'
import type { Scene, Turn } from '../core/model/scene.ts'
import { utcDate } from '../core/model/time.ts'
import { sweepAfter } from './after-turn.ts'
import { askAtOnce } from './ask-at-once.ts'
import { isBack, noteChat, reached, stateAfter } from './chat-state.ts'
import { type Address, addressOf, insertChat } from './chats.ts'
import { type Decision, type Happening, isAsked, rankOf } from './happening.ts'
import { Again } from './lock.ts'
import { opened } from './opened.ts'
import { ownKey, posted, withOwn } from './outbox/post.ts'
import { writeEntries } from './outbox/read-write.ts'
import { beginning, nextChange, type ToCall, toCall } from './outbox/ready.ts'
import { type Loaded, loadScene } from './scene/load.ts'
import { saveRoom, saveScene } from './scene/save.ts'
import type { Tx } from './schema.ts'
import { wasSeen } from './seen.ts'
import type { Store } from './store.ts'
import { isAwake, wakeUp } from './wake-times.ts'

/** Reads, decides and writes in one transaction; null if it had happened before or there is no such chat. */
export async function inTurn(
  store: Store,
  happening: Happening,
  decide: (scene: Scene) => Decision,
  called?: (what: ToCall) => void,
): Promise<Turn | null> {
  // What nobody would hear of is begun by whoever finds it.
  const its = called ? happening : { ...happening, sentElsewhere: true }
  const done = await noting(store, its, (tx) => take(tx, store, its, decide))
  if (done) called?.(done.toCall)
  // It is done, and leaves the files at once; what can't, because somebody reads them, does at the clock's next flush.
  if (done?.deleted) void store.flush().catch(() => {})
  return done?.turn ?? null
}

/** Whoever is erased is on the list before it is done, so that no crash is in between. */
async function noting<T extends { erased: Id | null }>(
  { inTx, erased }: Store,
  happening: Happening,
  work: (tx: Tx) => Promise<T | null>,
): Promise<T | null> {
  let noted: Id | null = null
  const forget = () => {
    if (noted !== null) erased.drop(noted)
    noted = null
  }
  try {
    return await inTx(
      async (tx) => {
        // What was noted when this was done before counts no more than what it wrote then.
        forget()
        const done = await work(tx)
        const person = done?.erased ?? null
        if (person !== null && (await erased.add(person, utcDate(happening.now), tx))) noted = person
        return done
      },
      rankOf(happening),
      placeOf(happening),
    )
  } catch (error) {
    forget()
    throw error
  }
}

const placeOf = ({ chat }: Happening): string =>
  typeof chat === 'string' ? chat : `${chat.platform} ${chat.address}`

async function take(tx: Tx, store: Store, happening: Happening, decide: (scene: Scene) => Decision) {
  const loaded = await locked(tx, store, happening)
  if (!loaded) return null
  const own = wordsOf(happening)
  const { turn, wakesAt } = decide(own === null ? loaded.scene : withWritten(store, loaded.scene, own))
  const silent = turn.say.length === 0 && turn.scene.rounds === loaded.scene.rounds
  const { person, votes, room } = turn.scene
  const idle = votes === loaded.scene.votes && room === loaded.scene.room
  // What stands in a chat unheard has to go, be the chat nobody's.
  const nothing = !loaded.chat && silent && person === null && idle && happening.kind !== 'unheard'
  const before = loaded.scene.person?.id ?? null
  const erased = before === (person?.id ?? null) ? null : before
  if (nothing) return { turn, erased, deleted: false, toCall: nothingIn(turn.scene.chat.id) }
  return { turn, erased, ...(await write(tx, store, happening, loaded, { turn, wakesAt })) }
}

/** What it happens to, read once nobody else can change it. */
async function locked(tx: Tx, store: Store, happening: Happening): Promise<Loaded | null> {
  const [holds, , seen, , loaded] = await askAtOnce(tx, [
    () => store.lock(tx, store.keys, happening),
    () => isBack(tx, store, happening),
    () => wasSeen(tx, store, happening),
    () => isAwake(tx, happening),
    () => loadScene(tx, store, happening),
  ])
  if (seen) return null
  if (!loaded || holds(loaded)) return loaded
  return await lockedByCode(tx, store, happening, loaded)
}

/** What is typed can be an answer to "under which name?", which only the one who is asked can read, and that leads to an invitation. */
async function lockedByCode(
  tx: Tx,
  store: Store,
  happening: Happening,
  { scene }: Loaded,
): Promise<Loaded | null> {
  const code = happening.codeOf(scene.person?.expects ?? null)
  if (code === happening.codeOf(null)) throw new Again()
  const its = { ...happening, codeOf: () => code }
  const [holds, loaded] = await askAtOnce(tx, [
    () => store.lock(tx, store.keys, its),
    () => loadScene(tx, store, its),
  ])
  if (loaded && !holds(loaded)) throw new Again()
  return loaded
}

const STAND_IN_CHAT: readonly Happening['kind'][] = ['text', 'command', 'other', 'edited', 'unheard']

/** The ref of what the person typed, or of what else stands in their chat beside what is shown there, if that is what happened. */
const wordsOf = ({ kind, ref }: Happening): string | null => (STAND_IN_CHAT.includes(kind) ? ref : null)

/** The scene with what was just typed, or changed, as the last thing in its chat. */
function withWritten({ keys }: Store, scene: Scene, ref: string): Scene {
  const post = { key: ownKey(keys, scene.chat.id, ref), want: null, closes: null }
  return { ...scene, posts: [...scene.posts.filter(({ key }) => key !== post.key), post] }
}

async function write(tx: Tx, store: Store, happening: Happening, loaded: Loaded, decision: Decision) {
  const { chat, now, room } = happening
  const { scene, wake } = decision.turn
  if (!loaded.chat) await insertChat(tx, loaded.keyring, scene.chat, chat as Address)
  await saveRoom(tx, loaded, scene, room ?? (chat as Address))
  const again = room ? await reached(tx, scene) : false
  const state = stateAfter(loaded.chat, decision, happening)
  const [deleted, , left] = await askAtOnce(tx, [
    () => saveScene(tx, loaded, scene),
    () => noteChat(tx, scene.chat.id, loaded.chat, state),
    () => say(tx, store, happening, loaded, decision.turn, state.gone === 1),
    () => wakeUp(tx, wake, now),
  ])
  const before = store.scenes.mark()
  const swept = await sweepAfter(tx, loaded.scene, scene, now)
  // What was deleted, in whichever scenes it was, is read no more from what is kept.
  if (!deleted && before === store.scenes.mark())
    store.scenes.turned({
      before: loaded.scene,
      after: scene,
      since: loaded.since,
      now,
      people: loaded.keyring.people,
    })
  return { deleted: swept || deleted, toCall: { ...left, more: left.more || again } }
}

async function say(
  tx: Tx,
  store: Store,
  happening: Happening,
  { entries, chat, keyring, version: counted }: Loaded,
  { scene, say }: Turn,
  gone: boolean,
): Promise<ToCall> {
  const { keys, versions } = store
  const { kind, ref, fresh = null, now, sentElsewhere = false } = happening
  // What is to be gone has the version after its turn's own, which a database that counts for all does not know.
  const version = Math.max(await (counted ?? versions.next(tx)), ...entries.map((one) => one.version + 1))
  const pressed = kind === 'press' || kind === 'visit' ? ref : null
  const written = wordsOf(happening)
  const before =
    written === null ? entries : withOwn(entries, keys, { chat: scene.chat.id, ref: written, version, now })
  const after = posted(before, say, { pressed, fresh, asked: isAsked(kind), now, version, gone })
  for (const entry of after) versions.used(entry.version)
  const change = chat && !gone && !sentElsewhere ? nextChange(after) : null
  const next = change && (await taken(tx, store, scene.chat, change.id))
  const begun = beginning(after, next && change, now)
  await writeEntries(tx, keys, entries, begun, keyring.opening)
  if (!chat) return { ...nothingIn(scene.chat.id), more: true }
  const address = opened(keyring, `address ${chat.id}`, chat.address, () => addressOf(keys, chat))
  return toCall(begun, next, { ...scene.chat, address })
}

/** The chat taken for a change that is ready there, unless another call has it. */
async function taken(tx: Tx, { claims }: Store, { id: chat, platform }: Chat, id: Id) {
  const lease = await claims.take(tx, chat, platform)
  return lease && { id, lease }
}

const nothingIn = (chat: Id): ToCall => ({ chat, ready: null, more: false })

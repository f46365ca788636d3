import type { UpdateResult } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import type { Scene } from '../core/model/scene.ts'
import { type Instant, plus } from '../core/model/time.ts'
import { workspaceHash } from './chats.ts'
import { type Decision, type Happening, isAsked } from './happening.ts'
import type { Loaded } from './scene/load.ts'
import type { Tx } from './schema.ts'
import { statement } from './statement.ts'
import type { Store } from './store.ts'
import type { Flag } from './tables/columns.ts'

/** Whoever does something in a workspace shows that Attune is back there: nobody is erased for its having left. */
export async function isBack(tx: Tx, { keys }: Store, { chat, kind }: Happening): Promise<void> {
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

/** Where somebody does something in a room, it can be written to again; says whether it could not be. */
export async function reached(tx: Tx, { room }: Scene): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('chats')
    .set({ gone: 0 })
    .where('id', '=', room?.id ?? '')
    .where('gone', '=', 1)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Keeps when the chat's next turn comes, and whether it can be written to; says whether it can't. */
export async function noteChat(
  tx: Tx,
  stored: Loaded['chat'],
  decision: Decision,
  happening: Happening,
): Promise<boolean> {
  const { kind, now } = happening
  const { id } = decision.turn.scene.chat
  const was = { wakes_at: stored?.wakes_at ?? null, gone: stored?.gone ?? 0 }
  // Whoever was woken still has that turn to come, whatever they do before it.
  const isToCome = kind !== 'tick' && was.wakes_at !== null && was.wakes_at <= now
  const wakes_at = isToCome ? was.wakes_at : wakes(decision, happening)
  const tells = !['tick', 'unclear', 'found', 'left', 'unheard', 'put-back'].includes(kind)
  const gone = tells ? (kind === 'gone' || kind === 'uninstalled' ? 1 : 0) : was.gone
  if (wakes_at !== was.wakes_at || gone !== was.gone) await NOTE.changed(tx, { id, wakes_at, gone })
  return gone === 1
}

const NOTE = statement<{ id: Id; wakes_at: Instant | null; gone: Flag }, UpdateResult>(
  (tx, { id, wakes_at, gone }) =>
    tx.updateTable('chats').set({ wakes_at, gone }).where('id', '=', id).compile(),
)

// A tick after which it should be time again would come for ever and hold up everybody else's.
const wakes = ({ wakesAt }: Decision, { kind, now }: Happening): Instant | null =>
  kind === 'tick' && wakesAt !== null && wakesAt <= now ? plus(now, { minutes: 1 }) : wakesAt

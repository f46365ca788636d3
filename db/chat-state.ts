import type { UpdateResult } from 'kysely'
import type { Id } from '../core/model/circle.ts'
import type { Scene } from '../core/model/scene.ts'
import { type Instant, plus } from '../core/model/time.ts'
import { workspaceHash } from './chats.ts'
import { type Decision, type Happening, isAsked } from './happening.ts'
import type { Loaded } from './scene/load.ts'
import type { Row, Tx } from './schema.ts'
import { seenAs } from './seen.ts'
import { statement } from './statement.ts'
import type { Store } from './store.ts'
import type { Flag } from './tables/columns.ts'

/**
 * Whoever does something in a workspace shows that Attune is back there: nobody is erased for its having left. What was
 * heard before shows nothing.
 */
export async function isBack(tx: Tx, { keys }: Store, happening: Happening): Promise<void> {
  const { chat, kind } = happening
  if (typeof chat === 'string' || chat.workspace === undefined) return
  if (!isAsked(kind) && kind !== 'let-in') return
  const workspace = workspaceHash(keys, chat.platform, chat.workspace)
  await BACK.changed(tx, { workspace, seen: seenAs(keys, happening) })
}

// Looked up for each of those who are to be erased, of whom there are few: a workspace may be everybody.
const BACK = statement<{ workspace: string; seen: string | null }, UpdateResult>((tx, { workspace, seen }) =>
  tx
    .updateTable('people')
    .set({ erases_at: null })
    .where('erases_at', 'is not', null)
    .where(
      ({ selectFrom }) =>
        selectFrom('chats').select('workspace_hash').whereRef('chats.id', '=', 'people.chat_id'),
      '=',
      workspace,
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('seen').select('id').where('id', '=', seen))),
    )
    .compile(),
)

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

/** When a chat's next turn comes, and whether it can be written to. */
type ChatState = Pick<Row<'chats'>, 'wakes_at' | 'gone'>

/** What becomes of that. */
export function stateAfter(stored: Loaded['chat'], decision: Decision, happening: Happening): ChatState {
  const { kind, now } = happening
  const was = stateOf(stored)
  // Whoever was woken still has that turn to come, whatever they do before it.
  const isToCome = kind !== 'tick' && was.wakes_at !== null && was.wakes_at <= now
  const wakes_at = isToCome ? was.wakes_at : wakes(decision, happening)
  const tells = !['tick', 'unclear', 'found', 'left', 'unheard', 'put-back'].includes(kind)
  const gone = tells ? (kind === 'gone' || kind === 'uninstalled' ? 1 : 0) : was.gone
  return { wakes_at, gone }
}

const stateOf = (stored: Loaded['chat']): ChatState => stored ?? { wakes_at: null, gone: 0 }

/** Keeps it. */
export async function noteChat(tx: Tx, id: Id, stored: Loaded['chat'], state: ChatState): Promise<void> {
  const was = stateOf(stored)
  if (state.wakes_at !== was.wakes_at || state.gone !== was.gone) await NOTE.changed(tx, { id, ...state })
}

const NOTE = statement<{ id: Id; wakes_at: Instant | null; gone: Flag }, UpdateResult>(
  (tx, { id, wakes_at, gone }) =>
    tx.updateTable('chats').set({ wakes_at, gone }).where('id', '=', id).compile(),
)

// A tick after which it should be time again would come for ever and hold up everybody else's.
const wakes = ({ wakesAt }: Decision, { kind, now }: Happening): Instant | null =>
  kind === 'tick' && wakesAt !== null && wakesAt <= now ? plus(now, { minutes: 1 }) : wakesAt

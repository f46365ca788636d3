import { isDeepStrictEqual } from 'node:util'
import { openLog } from '../../bots/log.ts'
import type { Answered, Heard } from '../../bots/platform.ts'
import { makeTurns } from '../../bots/turn.ts'
import type { Id } from '../../core/model/circle.ts'
import type { Means } from '../../core/model/means.ts'
import type { Reply } from '../../core/model/message.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Store } from '../../db/open.ts'
import type { Tx } from '../../db/schema.ts'
import { dueChats } from '../../db/wake-times.ts'
import { type Does, heardOf, type Room, type Who } from './person.ts'

/** Something that somebody may do: press a button, send a form, type a word. */
export type Deed = { who: Who; room?: Room; chat: Id; ref: string | null; does: Does }

/** What comes of it, by what must stay so: it is understood, whose turn it brings on, how many messages it takes away. */
export type Came = { meant: boolean; reaches: Id[]; takes: number }

const NOTHING: Does = { kind: 'press', data: 'nothing-that-ever-was' }
const NO_WORD: Does = { kind: 'text', text: 'qwerty' }

/** Does things in a database that forgets them at once. */
export function attempts(store: Store, means: (now: Instant) => Means, now: Instant) {
  const undone = new Error('undone')
  let here: Tx
  const within: Store = { ...store, inTx: (work) => work(here), flush: async () => {} }
  const failed: string[] = []
  const log = { ...openLog('silent'), error: (event: string) => void failed.push(event) }
  const turns = makeTurns({ store: within, now: () => now, means, kick: () => {}, log, actions: 1e9 })
  const leaving = (chat: Id) =>
    here
      .selectFrom('outbox')
      .select('id')
      .where('chat_id', '=', chat)
      .where('leaving_at', 'is not', null)
      .execute()

  /** Lets it all happen, one after the other, in a transaction that is rolled back. */
  async function trying(chat: Id, all: readonly Heard[]) {
    let last: Answered | undefined
    let came: Omit<Came, 'meant'> = { reaches: [], takes: 0 }
    const work = async (tx: Tx) => {
      here = tx
      const before = (await leaving(chat)).length
      for (const heard of all) last = await turns.hear(heard)
      const reaches = (await dueChats(within, now, 1000)).filter((id) => id !== chat).sort()
      came = { reaches, takes: (await leaving(chat)).length - before }
      throw undone
    }
    await store.inTx(work).catch((error) => {
      if (error !== undone) throw error
    })
    if (failed.length > 0) throw new Error(failed.splice(0).join())
    return { answered: last!, ...came }
  }

  const toldOf = ({ reply, said }: Answered) => ({ reply, said: said?.map(({ key, want }) => [key, want]) })
  /** Whether words are taken for something else than words that mean nothing to nobody. */
  const isUnderstood = async ({ who, chat }: Deed, answered: Answered) => {
    const without = [heardOf(who, NOTHING, null), heardOf(who, NO_WORD, 'typed')]
    const { answered: other } = await trying(chat, without)
    return !isDeepStrictEqual(toldOf(answered), toldOf(other))
  }

  let passed: Reply | undefined
  return async (deed: Deed): Promise<Came> => {
    const { who, room, chat, ref, does } = deed
    passed ??= (await trying(chat, [heardOf(who, NOTHING, null)])).answered.reply
    const { answered, ...came } = await trying(chat, [heardOf(who, does, ref, room)])
    if (does.kind === 'text') return { ...came, meant: await isUnderstood(deed, answered) }
    return { ...came, meant: !isDeepStrictEqual(answered.reply, passed) }
  }
}

import { isDeepStrictEqual } from 'node:util'
import { openLog } from '../../bots/log.ts'
import type { Answered, Heard } from '../../bots/platform.ts'
import { makeTurns } from '../../bots/turn.ts'
import type { Id } from '../../core/model/circle.ts'
import type { Means } from '../../core/model/means.ts'
import type { Page } from '../../core/model/message.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Tx } from '../../db/schema.ts'
import type { Store } from '../../db/store.ts'
import { dueChats } from '../../db/wake-times.ts'
import { type Does, heardOf, type Room, TYPED, type Who } from './person.ts'

/** Something that somebody may do: press a button, send a form, type a word. */
export type Deed = { who: Who; room?: Room; chat: Id; ref: string | null; does: Does }

/** What comes of it, by what must stay so in later releases; words and pages may change. */
export type Came = {
  /** It is not answered as what means nothing, and a form is not sent back. */
  meant: boolean
  /** Whoever else has a turn because of it. */
  reaches: Id[]
  /** How many messages go from the chat. */
  takes: number
  /** Whether something is told at once that doesn't stay, and whether something is written into the chat. */
  tells: boolean
  writes: boolean
  /** Where what was typed is said back: a name in what stands there, a city to be pressed. */
  echoes: ('text' | 'buttons')[]
}

const NOTHING: Does = { kind: 'press', data: 'nothing-that-ever-was' }
const NO_WORD = 'qwerty'

/** What somebody does by typing, with another word; null for what is not typing. */
function retyped(does: Does): Does | null {
  if (does.kind === 'text') return { kind: 'text', text: NO_WORD }
  const isTyping = does.kind === 'form' && Object.keys(does.fields).join() === 'words'
  return isTyping ? { ...does, fields: { words: NO_WORD } } : null
}

/** Does things in a database that forgets them at once; `told` hears what came of each. */
export function attempts(
  store: Store,
  means: (now: Instant) => Means,
  now: Instant,
  told: (heard: Heard, answered: Answered) => void = () => {},
) {
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
    let came: Pick<Came, 'reaches' | 'takes'> = { reaches: [], takes: 0 }
    const work = async (tx: Tx) => {
      here = tx
      const before = (await leaving(chat)).length
      for (const heard of all) {
        last = await turns.hear(heard)
        told(heard, last)
      }
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

  let passed: Answered | undefined
  /** What comes of a word that nobody asked for, in the place of what is typed, or of a button that never was. */
  async function otherwise({ who, room, chat, ref, does }: Deed): Promise<Answered> {
    const word = retyped(does)
    if (word)
      return (await trying(chat, [heardOf(who, NOTHING, null), heardOf(who, word, ref, room)])).answered
    passed ??= (await trying(chat, [heardOf(who, NOTHING, ref, room)])).answered
    return passed
  }

  return async (deed: Deed): Promise<Came> => {
    const { who, room, chat, ref, does } = deed
    const { answered, ...came } = await trying(chat, [heardOf(who, does, ref, room)])
    const { reply, said = [] } = answered
    const { errors, ...told } = reply
    return {
      meant: errors === undefined && !isDeepStrictEqual(toldOf(answered), toldOf(await otherwise(deed))),
      ...came,
      tells: Object.keys(told).length > 0,
      writes: said.some(({ want }) => want !== null),
      echoes: echoesIn([reply.page, ...said.map(({ want }) => want?.page)]),
    }
  }
}

const toldOf = ({ reply, said }: Answered) => ({ reply, said: said?.map(({ key, want }) => [key, want]) })

const echoesIn = (pages: readonly (Page | undefined)[]): Came['echoes'] =>
  (['text', 'buttons'] as const).filter((part) =>
    JSON.stringify(pages.map((page) => page?.[part])).includes(TYPED),
  )

import type { Id, Person } from '../core/circle.ts'
import { codeOf, type Incoming } from '../core/incoming.ts'
import type { Means } from '../core/means.ts'
import { counts, type Patience } from '../core/patience.ts'
import * as core from '../core/react.ts'
import { afterSaying, type Scene, type Turn } from '../core/scene.ts'
import { type Instant, plus } from '../core/time.ts'
import * as wake from '../core/wake.ts'
import type { Store } from '../db/open.ts'
import { type Decision, type Happening, inTurn } from '../db/turn.ts'
import { dueChats, putOff } from '../db/wakes.ts'
import { makeFlood } from './flood.ts'
import type { Log } from './log.ts'
import type { Answered, Heard } from './platform.ts'

/** What taking turns needs; the core's functions can be others for a test. */
export type TurnOptions = {
  store: Store
  now: () => Instant
  means: (now: Instant) => Means
  react?: (scene: Scene, incoming: Incoming, means: Means) => Turn
  wakesAt?: (scene: Scene, means: Means) => Instant | null
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
  /** Gives everybody their turn whose time has come; says how many had one. */
  tick: () => Promise<number>
}

const BATCH = 100
const ROUNDS = 20
const AFTER_FAILURE = { minutes: 10 }

/** One turn for each thing that happens. */
export function makeTurns(options: TurnOptions): Turns {
  const { kick } = options
  const flood = makeFlood(options.actions)
  const { vocabulary } = options.means(options.now())
  return {
    hear: async ({ event, platform, address, ref, incoming }) => {
      const patience = counts(incoming, vocabulary) ? flood(`${platform} ${address}`) : 'plenty'
      const turn = await take(options, { event, chat: { platform, address }, ref }, incoming, patience)
      kick()
      return turn ? { reply: turn.reply, language: turn.scene.chat.language } : { reply: {}, language: 'en' }
    },
    gone: async (chat) => {
      await take(options, { event: null, chat, ref: null }, { kind: 'gone' })
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

async function tickOnce(options: TurnOptions): Promise<number> {
  const due = await dueChats(options.store, options.now(), BATCH)
  for (const chat of due) {
    try {
      await take(options, { event: null, chat, ref: null }, { kind: 'tick' })
    } catch (error) {
      options.log.error('turn failed', { id: chat, error })
      await putOff(options.store, chat, plus(options.now(), AFTER_FAILURE))
    }
  }
  return due.length
}

function take(
  options: TurnOptions,
  what: Pick<Happening, 'event' | 'chat' | 'ref'>,
  incoming: Incoming,
  patience: Patience = 'plenty',
) {
  const { store, means: meansAt, react = core.react, wakesAt = wake.wakesAt } = options
  const now = options.now()
  const means = { ...meansAt(now), patience }
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

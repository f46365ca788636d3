import type { Call as AnyCall } from '../../calls.ts'
import { type Faults, noFaults } from '../../faults.ts'
import { type App, newApp } from './app.ts'
import type { Conversation } from './conversations.ts'
import { type Deliveries, noDeliveries } from './deliveries.ts'
import type { Fault } from './faults.ts'
import type { Upload } from './files.ts'
import { countingCalls, type Limits } from './limits.ts'
import type { Person } from './people.ts'
import type { ResponseUrl } from './response-urls.ts'
import { noSockets, type Sockets } from './sockets.ts'
import type { Grant, Team } from './teams.ts'
import type { Trigger } from './triggers.ts'

/** One call of the bot, and whom and what it is about. */
export type Call = AnyCall & {
  readonly channel: string | undefined
  readonly user: string | undefined
}

/** All that a stand-in knows. */
export type World = {
  now: () => number
  /** Where it listens: `http://127.0.0.1:PORT`. */
  origin: string
  app: App
  /** How long, in real milliseconds, an acknowledgement may take. */
  ackWithin: number
  /** How long, in real milliseconds, a trigger works. */
  triggerLives: number
  teams: Team[]
  grants: Grant[]
  /** Tokens that worked once. */
  deadTokens: Set<string>
  people: Person[]
  conversations: Conversation[]
  triggers: Trigger[]
  responseUrls: ResponseUrl[]
  files: Upload[]
  /** Whether a file just completed cannot be shown at its first use. */
  slowFiles: boolean
  sockets: Sockets
  deliveries: Deliveries
  faults: Faults<Fault>
  /** For how many seconds a call of a method comes too soon. */
  tooSoon: (method: string) => number
  calls: Call[]
  listeners: Set<() => void>
  /** Calls being answered now. */
  busy: number
  ids: number
}

/** A Slack without any workspace. */
export function emptyWorld(options: {
  now: () => number
  scopes: string[]
  ackWithin: number
  triggerLives: number
  patient: boolean
  limits: Limits
}): World {
  return {
    now: options.now,
    origin: '',
    app: newApp(options.scopes),
    ackWithin: options.ackWithin,
    triggerLives: options.triggerLives,
    teams: [],
    grants: [],
    deadTokens: new Set(),
    people: [],
    conversations: [],
    triggers: [],
    responseUrls: [],
    files: [],
    slowFiles: false,
    sockets: noSockets(),
    deliveries: noDeliveries(options.patient),
    faults: noFaults<Fault>(),
    tooSoon: countingCalls(options.limits),
    calls: [],
    listeners: new Set(),
    busy: 0,
    ids: 0,
  }
}

/** A new id of Slack's form, beginning with a letter for its kind. */
export function newId(world: World, kind: string): string {
  world.ids += 1
  return `${kind}0${(world.ids * 7919).toString(36).toUpperCase().padStart(9, 'A')}`
}

import { randomBytes } from 'node:crypto'
import type { Call as AnyCall } from '../../calls.ts'
import { type Faults, noFaults } from '../../faults.ts'
import type { Conversation } from './conversations.ts'
import { type Deliveries, noDeliveries } from './deliveries.ts'
import type { Fault } from './faults.ts'
import type { Upload } from './files.ts'
import type { Person } from './people.ts'
import type { ResponseUrl } from './response-urls.ts'
import { noSockets, type Sockets } from './sockets.ts'
import type { Trigger } from './triggers.ts'

/** One call of the bot, and whom and what it is about. */
export type Call = AnyCall & {
  readonly channel: string | undefined
  readonly user: string | undefined
}

/** A workspace, and how the app stands in it. */
export type Team = {
  readonly id: string
  readonly name: string
  readonly domain: string
  readonly appId: string
  readonly botUserId: string
  readonly botId: string
  botToken: string
  installed: boolean
}

/** A consent that waits to be exchanged for a token. */
type Grant = { code: string; team: Team; redirectUri: string | undefined }

/** The app as its settings page shows it. */
type App = {
  readonly id: string
  readonly token: string
  readonly signingSecret: string
  readonly clientId: string
  readonly clientSecret: string
  readonly verificationToken: string
  readonly scopes: string[]
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
    deliveries: noDeliveries(),
    faults: noFaults<Fault>(),
    calls: [],
    listeners: new Set(),
    busy: 0,
    ids: 0,
  }
}

function newApp(scopes: string[]): App {
  return {
    id: 'A0ATTUNE001',
    token: `xapp-1-A0ATTUNE001-1000000000001-${secret(32)}`,
    signingSecret: secret(16),
    clientId: '1000000000001.1000000000002',
    clientSecret: secret(16),
    verificationToken: secret(12),
    scopes,
  }
}

const secret = (bytes: number) => randomBytes(bytes).toString('hex')

/** A new id of Slack's form, beginning with a letter for its kind. */
export function newId(world: World, kind: string): string {
  world.ids += 1
  return `${kind}0${(world.ids * 7919).toString(36).toUpperCase().padStart(9, 'A')}`
}

/** A bot token nobody had before. */
export const newToken = () => `xoxb-${Date.now()}-1000000000003-${randomBytes(18).toString('base64url')}`

/** Adds a workspace in which the app is not installed yet. */
export function addTeam(world: World, name: string): Team {
  const domain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const team: Team = {
    id: newId(world, 'T'),
    name,
    domain,
    appId: world.app.id,
    botUserId: newId(world, 'U'),
    botId: newId(world, 'B'),
    botToken: newToken(),
    installed: false,
  }
  world.teams.push(team)
  return team
}

/** The workspace with this id. */
export function teamOf({ teams }: World, id: string): Team {
  const team = teams.find((one) => one.id === id)
  if (!team) throw new Error('there is no such workspace')
  return team
}

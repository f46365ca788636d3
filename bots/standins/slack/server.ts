import type { Faults } from '../faults.ts'
import { around, installs, traffic } from './controls.ts'
import type { Raw } from './deliver/signed.ts'
import { end, start } from './listen.ts'
import type { SlackPerson } from './person/person.ts'
import type { Channel } from './talk/channel.ts'
import type { Fault } from './world/faults.ts'
import type { Limits } from './world/limits.ts'
import type { About } from './world/people.ts'
import { mishapsOf } from './world/socket-mishaps.ts'
import { addTeam, type Team } from './world/teams.ts'
import { type Call, emptyWorld, type World } from './world/world.ts'

/** A stand-in of Slack for one app, on this machine only. */
export type Slack = {
  /** What the SDK takes as `slackApiUrl`. */
  root: string
  appToken: string
  signingSecret: string
  clientId: string
  clientSecret: string
  /** Of the first workspace, where the app is installed already. */
  teamId: string
  readonly botToken: string
  botUserId: string
  botId: string
  teams: Team[]
  /** Somebody with Slack, in the first workspace or the one named. */
  person(about: About & { teamId?: string }): SlackPerson
  people: SlackPerson[]
  channel(about: { name: string; isPrivate?: boolean; members: SlackPerson[]; bot?: boolean }): Channel
  channels: Channel[]
  /** Every call of the bot, the last few thousand. */
  calls: Call[]
  faults: Faults<Fault>
  /** Set to let a file just completed be "processing" at its first use. */
  slowFiles: boolean
  /** Waits until all is acknowledged or given up, and the bot calls nothing for a moment. */
  handled(): Promise<void>
  /** Waits until all is acknowledged or given up: for whoever can ask the bot what it still does. */
  acknowledged(): Promise<void>
  /** Delivers the last event once more, as a retry with the same id. */
  redeliver(): void
  /** Delivers once more what failed and waits for that. */
  redeliverFailed(): void
  sockets: ReturnType<typeof mishapsOf>
  /** Where to post events and interactions; over Socket Mode if it isn't set. */
  requestUrl: string | undefined
  /** How long, in real milliseconds, an acknowledgement may take. */
  ackWithin: number
  /** Posts anything to that address and returns the status of the answer. */
  sendRaw(raw: Raw): Promise<number>
  /** The headers that show a body to be from Slack, as of a moment in seconds. */
  sign(body: string, seconds?: number): Record<string, string>
  /** Somebody consents to the app in a new workspace, or in the one named: the code to exchange. */
  install(teamId?: string): string
  uninstall(teamId?: string): void
  /** Installs the app again; the bot token is a new one. */
  reinstall(): void
  deactivate(person: SlackPerson): void
  /** Hears of every visible change, until the returned function is called. */
  onChange(listener: () => void): () => void
  /** Resets each connection there is by now at its next use. */
  forget(): void
  stop(): Promise<void>
}

const SCOPES = [
  'channels:read',
  'chat:write',
  'commands',
  'files:write',
  'groups:read',
  'im:history',
  'im:write',
  'users:read',
]

/** Starts a Slack that lives in memory and by the given clock; the app is installed in one workspace. */
export async function startSlack(options: {
  /** The clock of messages and of response URLs, in milliseconds. */
  now: () => number
  /** What the bot may do; all that Attune asks for if left out. */
  scopes?: string[]
  /** See `Slack`. */
  ackWithin?: number
  /** How long, in real milliseconds, a trigger works. */
  triggerLives?: number
  /** Whether an event that failed comes again only when asked for, rather than at once. */
  patient?: boolean
  /** How often a minute the bot may call which methods; none is refused if left out. */
  limits?: Limits
}): Promise<Slack> {
  const {
    now,
    scopes = SCOPES,
    ackWithin = 3000,
    triggerLives = 3000,
    patient = false,
    limits = {},
  } = options
  const world = emptyWorld({ now, scopes, ackWithin, triggerLives, patient, limits })
  const own = addTeam(world, 'Attune')
  own.installed = true
  const { server, forget } = await start(world)
  return {
    ...settings(world, own),
    ...installs(world, own),
    ...traffic(world),
    ...around(world, own),
    get botToken() {
      return own.botToken
    },
    get requestUrl() {
      return world.deliveries.requestUrl
    },
    set requestUrl(url) {
      world.deliveries.requestUrl = url
    },
    get ackWithin() {
      return world.ackWithin
    },
    set ackWithin(milliseconds) {
      world.ackWithin = milliseconds
    },
    get slowFiles() {
      return world.slowFiles
    },
    set slowFiles(slow) {
      world.slowFiles = slow
    },
    forget,
    stop: () => end(world, server),
  }
}

function settings(world: World, own: Team) {
  return {
    root: `${world.origin}/api/`,
    appToken: world.app.token,
    signingSecret: world.app.signingSecret,
    clientId: world.app.clientId,
    clientSecret: world.app.clientSecret,
    teamId: own.id,
    botUserId: own.botUserId,
    botId: own.botId,
    teams: world.teams,
    calls: world.calls,
    faults: world.faults,
    sockets: mishapsOf(world.sockets),
  }
}

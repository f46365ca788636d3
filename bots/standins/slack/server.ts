import type { Faults } from '../faults.ts'
import { type Channel, newChannel } from './channel.ts'
import { emptyConversation } from './conversations.ts'
import { deliverEvent } from './deliveries.ts'
import type { Fault } from './faults.ts'
import { comeBack, consent, leave } from './installs.ts'
import { end, listen } from './listen.ts'
import { type About, emptyPerson } from './people.ts'
import { announce, personOf, type SlackPerson } from './person.ts'
import { settled } from './settled.ts'
import { postRaw, type Raw, sign } from './signed.ts'
import { type Snapshot, snapshot } from './snapshot.ts'
import { socketsOf } from './sockets.ts'
import { addTeam, type Call, changed, emptyWorld, newId, type Team, teamOf, type World } from './world.ts'

/** A stand-in of Slack for one app, on this machine only. */
export type Slack = {
  /** What the SDK takes as `slackApiUrl`. */
  root: string
  /** What OAuth takes as `authorizationUrl`: whoever opens it consents, for a new workspace. */
  authorizationUrl: string
  appId: string
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
  /** Delivers the last event once more, as a retry with the same id. */
  redeliver(): void
  sockets: ReturnType<typeof socketsOf>
  /** Where to post events and interactions; over Socket Mode if it isn't set. */
  requestUrl: string | undefined
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
  /** Everything a page can show, as plain data. */
  snapshot(): Snapshot
  stop(): Promise<void>
}

const addPerson = (world: World, teamId: string, about: About): SlackPerson => {
  const id = newId(world, 'U')
  const team = teamOf(world, teamId)
  const members = [team.botUserId, id]
  const im = emptyConversation({ id: newId(world, 'D'), teamId, kind: 'im', name: about.name, members })
  world.conversations.push(im)
  const person = personOf(world, emptyPerson(id, im, about))
  world.people.push(person)
  return person
}

const redeliver = (world: World) => {
  const { last } = world.deliveries
  if (!last) throw new Error('there was no event to deliver again')
  deliverEvent(world, last, 1).catch(() => {})
}

const defaultScopes = [
  ...['chat:write', 'commands', 'im:history', 'im:write', 'mpim:write', 'mpim:read', 'users:read'],
  ...['channels:read', 'groups:read', 'files:write'],
]

const settings = (world: World, own: Team) => ({
  ...{ root: `${world.origin}/api/`, authorizationUrl: `${world.origin}/oauth/v2/authorize` },
  ...{ appId: world.app.id, appToken: world.app.token, signingSecret: world.app.signingSecret },
  ...{ clientId: world.app.clientId, clientSecret: world.app.clientSecret },
  ...{ teamId: own.id, botUserId: own.botUserId, botId: own.botId, teams: world.teams },
  ...{ calls: world.calls, faults: world.faults, sockets: socketsOf(world.sockets) },
})

const installs = (world: World, own: Team) => ({
  install: (teamId?: string) => consent(world, teamId === undefined ? undefined : teamOf(world, teamId)),
  uninstall: (teamId = own.id) => leave(world, teamOf(world, teamId)),
  reinstall: () => comeBack(world, own),
  deactivate: (person: SlackPerson) => {
    person.deactivated = true
    announce(world, person)
  },
})

const traffic = (world: World) => ({
  handled: () => settled(world),
  redeliver: () => redeliver(world),
  sendRaw: (raw: Raw) => postRaw(world.deliveries.requestUrl ?? '', raw),
  sign: (body: string, seconds?: number) => sign(world, body, seconds),
})

const around = (world: World, own: Team) => {
  const people: SlackPerson[] = []
  const channels: Channel[] = []
  return {
    people,
    channels,
    person: (about: About & { teamId?: string }) => {
      const person = addPerson(world, about.teamId ?? own.id, about)
      people.push(person)
      changed(world)
      return person
    },
    channel: (about: Parameters<typeof newChannel>[2]) => {
      const [first] = about.members
      const channel = newChannel(world, first ? teamOf(world, first.teamId) : own, about)
      channels.push(channel)
      changed(world)
      return channel
    },
    snapshot: () => snapshot(world, people, channels),
    onChange: (listener: () => void) => {
      world.listeners.add(listener)
      return () => world.listeners.delete(listener)
    },
  }
}

/** Starts a Slack that lives in memory and by the given clock; the app is installed in one workspace. */
export const startSlack = async (options: {
  /** The clock of messages and of response URLs, in milliseconds. */
  now: () => number
  port?: number
  /** What the bot may do; all that Attune asks for if left out. */
  scopes?: string[]
  /** How long, in real milliseconds, an acknowledgement may take. */
  ackWithin?: number
  /** How long, in real milliseconds, a trigger works. */
  triggerLives?: number
}): Promise<Slack> => {
  const { now, scopes = defaultScopes, ackWithin = 3000, triggerLives = 3000 } = options
  const world = emptyWorld({ now, scopes, ackWithin, triggerLives })
  const own = addTeam(world, 'Attune')
  own.installed = true
  const server = await listen(world, options.port ?? 0)
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
    get slowFiles() {
      return world.slowFiles
    },
    set slowFiles(slow) {
      world.slowFiles = slow
    },
    stop: () => end(world, server),
  }
}

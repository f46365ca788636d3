import type { Installations } from '../../db/installations.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import type { Reach } from '../reach.ts'
import { atMost } from '../time-limit.ts'
import { untilReached } from '../until-reached.ts'
import type { Words } from '../words/words.ts'
import { chatOf } from './address.ts'
import { type Calling, type Clients, type Installed, manyWorkspaces, oneWorkspace } from './clients.ts'
import { attemptsOf, bySockets, type Connection } from './connect.ts'
import { makeDirects } from './direct-channel.ts'
import { makeElsewhere } from './elsewhere.ts'
import { settler } from './find-sent.ts'
import { byHttp, type Door } from './http.ts'
import { listen } from './listen.ts'
import { makeMembers } from './members.ts'
import { refusedToken, sayingRefused } from './refused.ts'
import { sender } from './send.ts'
import { makeLeaving } from './uninstalled.ts'
import { makePictures } from './upload-picture.ts'

/**
 * What the adapter needs; `patience` is how many seconds a call may take, `moment` how many milliseconds a tap may
 * before whoever tapped sees that it takes a moment, `most` how many things are dealt with at a time.
 */
export type SlackOptions = {
  words: Words
  log: Log
  patience?: number
  moment?: number
  most?: number
  apiUrl?: string
  reach?: Reach
  /** Whether it hears nothing, and only speaks. */
  deaf?: boolean
} & ({ appToken: string; botToken: string } | (Door & { installations: Installations }))

/** Slack, and how the one workspace and Attune in it are called; null where many can install it. */
export type Slack = Platform & {
  identity: () => Promise<{ team: string; bot: string } | null>
  /** Resolves when nothing heard is being dealt with. */
  idle: () => Promise<void>
}

/** Slack, by sockets in one workspace or over HTTP in many. */
export function slack(options: SlackOptions): Slack {
  const { words, log, patience = 10, moment, most, deaf = false } = options
  const stopping = new AbortController()
  const { clients, connection, me, forget } = wayOf(options)
  const attempts = {
    ...attemptsOf(options, stopping.signal),
    refusalOf: (error: unknown) => refusedToken(error, 'SLACK_BOT_TOKEN'),
  }
  const members = makeMembers(clients)
  const leaving = makeLeaving(clients, forget, log)
  const sending = {
    clients,
    directs: makeDirects(),
    pictures: makePictures(log, patience),
    words,
    log,
    left: leaving.left,
    // Of a workspace that installed it by itself only that can put it right.
    refused: 'botToken' in options ? sayingRefused(log) : () => {},
  }
  return {
    name: 'slack',
    identity: () => untilReached(me, attempts),
    idle: connection.idle,
    start: async (hear, refused, heed) => {
      listen(connection.app, {
        hear: leaving.watch(hear),
        heed,
        ...{ words, log, members, moment, most },
        clientFor: clients.clientFor,
        isIn: clients.isIn,
      })
      await untilReached(me, { ...attempts, refused })
      if (!deaf) await connection.open(refused)
      stopping.signal.throwIfAborted()
    },
    // A channel that two workspaces share has one id on both sides, and people have one wherever they are.
    same: (address) => chatOf(address).id,
    elsewhere: makeElsewhere(clients),
    there: members.there,
    absent: members.absent,
    send: sender(sending),
    settle: settler(sending),
    stop: async () => {
      stopping.abort()
      // What is being dealt with is still answered by the connection it came by.
      await atMost(connection.idle(), FAREWELL)
      await connection.close()
      await connection.idle()
      await leaving.idle()
    },
  }
}

const FAREWELL = 5000

/** What Attune is in its workspace, and how both are called. */
type Me = Omit<Installed, 'botToken'> & { team: string; bot: string }

type Way = {
  clients: Clients
  connection: Connection
  /** Asks once; nobody who acts waits until Slack is there again. */
  me: () => Promise<Me | null>
  forget: (team: string) => Promise<void>
}

function wayOf(options: SlackOptions): Way {
  const { log, apiUrl, patience = 10, reach } = options
  const calling = { log, apiUrl, patience, reach }
  return 'appToken' in options ? intoOne(options, calling) : intoMany(options, calling)
}

type One = Extract<SlackOptions, { appToken: string }>
type Many = Exclude<SlackOptions, One>

function intoOne({ appToken, botToken }: One, calling: Calling): Way {
  let met: Promise<Me> | null = null
  const meet = async (): Promise<Me> => {
    const me = await (await clients.clientFor('')).auth.test()
    return { team: me.team ?? '', bot: me.user ?? '', botId: me.bot_id ?? '', botUserId: me.user_id ?? '' }
  }
  const me = async () => {
    met ??= meet()
    // Who was refused may be asked again.
    met.catch(() => {
      met = null
    })
    return met
  }
  const clients = oneWorkspace(botToken, calling, me)
  const connection = bySockets(appToken, { ...calling, clients })
  return { clients, connection, me, forget: async () => {} }
}

function intoMany({ installations, words, ...door }: Many, calling: Calling): Way {
  const clients = manyWorkspaces(installations, calling)
  const keeping = { installations, words, changed: clients.forgotten }
  const connection = byHttp(door, { ...calling, clients, ...keeping })
  const forget = async (team: string) => {
    await installations.forget(team)
    clients.forgotten(team)
  }
  return { clients, connection, me: async () => null, forget }
}

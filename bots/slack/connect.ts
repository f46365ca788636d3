import { App, type Authorize, type Receiver } from '@slack/bolt'
import { z } from 'zod'
import type { Refused } from '../../db/start-refused.ts'
import { atMost } from '../time-limit.ts'
import type { Calling as Attempts } from '../until-reached.ts'
import { type Calling, type Clients, clientOptions } from './clients.ts'
import { confirmHeard } from './confirm-heard.ts'
import { askedOf, codeOf } from './errors.ts'
import { quiet } from './quiet-log.ts'
import { refusedToken } from './refused.ts'
import { makeSocket, type Pace } from './socket.ts'

/** A way by which Slack brings what happens, to listeners on its app. */
export type Connection = {
  app: App
  /** Resolves once something can come; `refused` is told why it can't as long as it is tried again. */
  open: (refused: (why: Refused) => void) => Promise<void>
  /** Resolves when nothing that came is being dealt with. */
  idle: () => Promise<void>
  /** Resolves when nothing comes any more. */
  close: () => Promise<void>
}

/** What an app needs, whichever way it hears. */
export type Connecting = Calling & { clients: Clients }

const PATIENCE = 2000

const modals = z.object({ view: z.object({ app_installed_team_id: z.string().nullish() }) })

/** An app whose listeners hear through this receiver; nothing that fails in one of them is quoted or confirmed. */
export function makeApp(
  receiver: Receiver,
  { clients, ...calling }: Connecting,
): Pick<Connection, 'app' | 'idle'> {
  // What is done in a modal by somebody of another workspace says whose modal it is in the modal alone.
  const authorize: Authorize<boolean> = async ({ teamId: itself = '' }, body) => {
    const teamId = modals.safeParse(body).data?.view.app_installed_team_id ?? itself
    return { ...(await clients.installed(teamId)), teamId }
  }
  const app = new App({
    receiver,
    authorize,
    convoStore: false,
    logger: quiet(calling.log),
    clientOptions: clientOptions(calling),
  })
  return { app, ...confirmHeard(app, calling.log) }
}

/** How anything of Slack's is asked again. */
export const attemptsOf = (
  { log, reach }: Pick<Calling, 'log' | 'reach'>,
  stopping: AbortSignal,
): Omit<Attempts, 'refusalOf'> => ({
  ...{ platform: 'slack', log, stopping, codeOf, askedOf, reach },
})

/** Two connections to Slack, for each of them ends every few hours and a tap in between would be lost. */
export function bySockets(appToken: string, connecting: Connecting, pace?: Pace): Connection {
  const sockets = [1, 2].map(() => makeSocket(appToken, connecting, pace))
  const [first, ...others] = sockets.map(({ receiver }) => receiver)
  const { app, idle } = makeApp(first!, connecting)
  for (const receiver of others) receiver.init(app)
  const stopping = new AbortController()
  let holding: Promise<unknown> = Promise.resolve()
  return {
    app,
    idle,
    open: async (refused) => {
      const { promise: up, resolve } = Promise.withResolvers<void>()
      const refusalOf = (error: unknown) => refusedToken(error, 'SLACK_APP_TOKEN')
      const { signal } = stopping
      const attempts = { ...attemptsOf(connecting, signal), refusalOf, refused }
      holding = Promise.all(sockets.map(({ hold }) => hold(attempts, resolve)))
      await Promise.race([up, holding])
    },
    close: async () => {
      stopping.abort()
      await Promise.all(sockets.map(({ close }) => close()))
      await atMost(holding, PATIENCE)
    },
  }
}

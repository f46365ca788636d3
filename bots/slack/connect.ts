import { App, type Authorize, type Receiver } from '@slack/bolt'
import { atMost } from '../time-limit.ts'
import { type Calling, type Clients, clientOptions } from './clients.ts'
import { confirmHeard } from './confirm-heard.ts'
import { quiet } from './quiet-log.ts'
import { makeSocket } from './socket.ts'

/** A way by which Slack brings what happens, to listeners on its app. */
export type Connection = {
  app: App
  /** Resolves once something can come; `failed` is called if nothing ever will again. */
  open: (failed: (error: Error) => void) => Promise<void>
  /** Resolves when nothing that came is being dealt with. */
  idle: () => Promise<void>
  /** Resolves when nothing comes any more. */
  close: () => Promise<void>
}

/** What an app needs, whichever way it hears. */
export type Connecting = Calling & { clients: Clients }

const PATIENCE = 2000

/** An app whose listeners hear through this receiver; nothing that fails in one of them is quoted or confirmed. */
export function makeApp(
  receiver: Receiver,
  { clients, ...calling }: Connecting,
): Pick<Connection, 'app' | 'idle'> {
  const authorize: Authorize<boolean> = async ({ teamId = '' }) => ({
    ...(await clients.installed(teamId)),
    teamId,
  })
  const app = new App({
    receiver,
    authorize,
    convoStore: false,
    logger: quiet(calling.log),
    clientOptions: clientOptions(calling),
  })
  return { app, ...confirmHeard(app, calling.log) }
}

/** Two connections to Slack, for each of them ends every few hours and a tap in between would be lost. */
export function bySockets(appToken: string, connecting: Connecting): Connection {
  const sockets = [makeSocket(appToken, connecting), makeSocket(appToken, connecting)]
  const [first, ...others] = sockets.map(({ receiver }) => receiver)
  const { app, idle } = makeApp(first!, connecting)
  for (const receiver of others) receiver.init(app)
  const stopping = new AbortController()
  let holding: Promise<unknown> = Promise.resolve()
  return {
    app,
    idle,
    open: async (failed) => {
      const { promise: up, resolve, reject } = Promise.withResolvers<void>()
      let tell = reject
      const isUp = () => {
        tell = failed
        resolve()
      }
      const fail = (error: Error) => {
        if (!stopping.signal.aborted) tell(error)
        stopping.abort()
      }
      holding = Promise.all(sockets.map(({ hold }) => hold(stopping.signal, isUp).catch(fail)))
      await Promise.race([up, holding])
    },
    close: async () => {
      stopping.abort()
      await Promise.all(sockets.map(({ close }) => close()))
      await atMost(holding, PATIENCE)
    },
  }
}

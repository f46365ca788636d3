import { setTimeout as sleep } from 'node:timers/promises'
import { SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../log.ts'
import { atMost } from '../time-limit.ts'
import { type Calling, clientOptions } from './clients.ts'
import { codeOf } from './errors.ts'
import { type Client, watchPulse } from './ping.ts'
import { quiet } from './quiet-log.ts'
import { refusedToken } from './refused.ts'

/** One connection by which Slack brings what happens. */
export type Socket = {
  receiver: SocketModeReceiver
  /** Keeps it open, and resolves when it is closed for good; throws `Refused` if Slack doesn't let it in. */
  hold: (stopping: AbortSignal, up: () => void) => Promise<void>
  close: () => Promise<void>
}

const FIRST_PAUSE = 500
const LONGEST_PAUSE = 15_000
const HANDSHAKE = 30_000
const FAREWELL = 1000
/** Slack's library would end a connection by the clock, whose pulse is watched here instead. */
const NEVER = 24 * 60 * 60 * 1000

/** A connection that is opened again at once whenever it ends, which Slack's own library waits with. */
export function makeSocket(appToken: string, calling: Calling): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    clientPingTimeout: NEVER,
    serverPingTimeout: NEVER,
    autoReconnectEnabled: false,
    logger: quiet(calling.log),
    installerOptions: { clientOptions: clientOptions(calling) },
    processEventErrorHandler: async () => false,
  })
  const { client } = receiver
  return {
    receiver,
    hold: (stopping, up) => hold(client, stopping, up, calling.log),
    close: () => close(client),
  }
}

async function hold(client: Client, stopping: AbortSignal, up: () => void, log: Log): Promise<void> {
  let failures = 0
  while (!stopping.aborted) {
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    client.once('disconnected', end)
    const unwatch = watchPulse(client)
    try {
      await opened(client)
      failures = 0
      up()
      if (stopping.aborted) return close(client)
      await ended
      log.debug('slack connection ended')
    } catch (error) {
      const refused = refusedToken(error, 'SLACK_APP_TOKEN')
      if (refused) throw refused
      const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures++)
      log.warn('slack not reached', { code: codeOf(error), seconds: pause / 1000 })
      await sleep(pause, undefined, { signal: stopping }).catch(() => {})
    } finally {
      client.off('disconnected', end)
      unwatch()
    }
  }
}

// Without a limit, somebody who takes the connection and then says nothing would be waited for.
async function opened(client: Client): Promise<void> {
  const tired = setTimeout(() => void client.disconnect(), HANDSHAKE)
  try {
    await client.start()
  } finally {
    clearTimeout(tired)
  }
}

// Whoever does not answer a farewell is left at the second.
async function close(client: Client): Promise<void> {
  await atMost(client.disconnect(), FAREWELL)
  void client.disconnect()
}

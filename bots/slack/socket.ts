import { setTimeout as sleep } from 'node:timers/promises'
import { SocketModeReceiver } from '@slack/bolt'
import { ProxyAgent } from 'undici'
import type { Log } from '../log.ts'
import { proxyFor } from '../proxy.ts'
import { atMost } from '../time-limit.ts'
import { type Calling as Attempts, pauseAfter, waitAfter } from '../until-reached.ts'
import { type Calling, clientOptions } from './clients.ts'
import { type Client, watchPulse } from './ping.ts'
import { quiet } from './quiet-log.ts'

/** One connection by which Slack brings what happens. */
export type Socket = {
  receiver: SocketModeReceiver
  /** Keeps it open until it is stopping; `up` is called each time it is open. */
  hold: (attempts: Attempts, up: () => void) => Promise<void>
  close: () => Promise<void>
}

/** Seconds before it is opened again where it failed once, and milliseconds between two looks at its pulse. */
export type Pace = { first: number; beat: number }

const PACE: Pace = { first: 0.5, beat: 700 }
/** What ends sooner did not really open. */
const LASTS = 10_000
const HANDSHAKE = 30_000
const FAREWELL = 1000
/** Slack's library would end a connection by the clock, whose pulse is watched here instead. */
const NEVER = 24 * 60 * 60 * 1000

/** A connection that is opened again at once when it ends, which Slack's own library waits with. */
export function makeSocket(appToken: string, calling: Calling, pace = PACE): Socket {
  const proxy = proxyFor(calling.apiUrl ?? SLACK)
  const dispatcher = proxy === null ? undefined : new ProxyAgent(proxy)
  const receiver = new SocketModeReceiver({
    appToken,
    dispatcher,
    clientPingTimeout: NEVER,
    serverPingTimeout: NEVER,
    autoReconnectEnabled: false,
    logger: quiet(calling.log),
    installerOptions: { clientOptions: clientOptions(calling) },
    processEventErrorHandler: async () => false,
  })
  const { client } = receiver
  heedErrors(client, calling.log)
  return {
    receiver,
    hold: (attempts, up) => hold(client, { ...attempts, ...pace }, up),
    close: async () => {
      await close(client)
      await dispatcher?.destroy()
    },
  }
}

const SLACK = 'https://slack.com/api/'

type Paced = Attempts & Pace

async function hold(client: Client, attempts: Paced, up: () => void): Promise<void> {
  const { stopping } = attempts
  let failures = 0
  while (!stopping.aborted) {
    try {
      const lasted = await held(client, attempts, up)
      if (lasted > LASTS) failures = 0
      // The first may be renewed soon after it was made.
      else if (failures++ > 0) await rest(failures - 2, attempts)
    } catch (error) {
      if (!stopping.aborted) await waitAfter(error, failures++, attempts).catch(() => {})
    }
  }
}

/** Opens it, and resolves when it has ended, with how many milliseconds later that was. */
async function held(client: Client, { stopping, log, beat, reach }: Paced, up: () => void): Promise<number> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  client.once('disconnected', end)
  const unwatch = watchPulse(client, beat, () => reach?.heard())
  try {
    await opened(client)
    const since = performance.now()
    up()
    reach?.heard()
    await (stopping.aborted ? close(client) : ended)
    log.debug('slack connection ended')
    return performance.now() - since
  } finally {
    client.off('disconnected', end)
    unwatch()
  }
}

async function rest(failures: number, { stopping, log, platform, first }: Paced): Promise<void> {
  const seconds = pauseAfter(failures, first)
  log.warn('slack connection brief', { platform, seconds })
  await sleep(seconds * 1000, undefined, { signal: stopping }).catch(() => {})
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

/** Its library takes a message apart where nobody hears of an error. */
function heedErrors(client: Client, log: Log): void {
  const takeApart = client.listeners('ws_message').map(
    (one) =>
      async (...args: unknown[]) =>
        one(...args),
  )
  client.removeAllListeners('ws_message')
  for (const one of takeApart)
    client.on('ws_message', (...args) =>
      one(...args).catch((error) => log.error('slack message not understood', { platform: 'slack', error })),
    )
}

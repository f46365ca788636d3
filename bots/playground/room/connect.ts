import { createServer } from 'node:net'
import { z } from 'zod'
import { installationsOf } from '../../../db/installations.ts'
import { lookup } from '../../../db/seal.ts'
import type { Store } from '../../../db/store.ts'
import type { Log } from '../../log.ts'
import type { Platform } from '../../platform.ts'
import { EVENTS_PATH } from '../../slack/commands-and-scopes.ts'
import { slack as adapter } from '../../slack/index.ts'
import type { Slack } from '../../standins/slack/server.ts'
import type { Library } from '../../words/library.ts'

const way = z.enum(['sockets', 'http']).default('sockets')

/** How Slack reaches Attune: by sockets that Attune opens, or by requests to its address. */
export type Way = z.infer<typeof way>

/** The way that the page asks for; by sockets if it names none. */
export const wayOf = (about: unknown): Way => way.parse(about)

/** The real adapter of Slack, connected with a stand-in by one of its two ways. */
export async function connected(
  slack: Slack,
  way: Way,
  { store, library: { words }, log }: { store: Store; library: Library; log: Log },
): Promise<Platform> {
  const known = { words, log, apiUrl: slack.root }
  const { appToken, botToken, signingSecret, clientId, clientSecret } = slack
  if (way === 'sockets') return adapter({ ...known, appToken, botToken })
  const installations = installationsOf(store, 'slack')
  const { teamId, botId, botUserId } = slack
  await installations.save(teamId, { bot: { token: botToken, id: botId, userId: botUserId } })
  const port = await freePort()
  slack.requestUrl = `http://127.0.0.1:${port}${EVENTS_PATH}`
  const stateSecret = lookup(store.keys, 'state', 'slack')
  const door = { signingSecret, clientId, clientSecret, stateSecret, port, runBy: 'the playground' }
  return adapter({ ...known, ...door, installations })
}

async function freePort(): Promise<number> {
  const server = createServer()
  const listening = Promise.withResolvers<void>()
  server.once('error', listening.reject).listen(0, '127.0.0.1', listening.resolve)
  await listening.promise
  const { port } = server.address() as { port: number }
  const closed = Promise.withResolvers<void>()
  server.close(() => closed.resolve())
  await closed.promise
  return port
}

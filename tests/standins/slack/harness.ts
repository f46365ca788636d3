import { App, HTTPReceiver, LogLevel, type SocketModeReceiver } from '@slack/bolt'
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebClient } from '@slack/web-api'
import { afterEach, beforeEach } from 'vitest'
import { openLog } from '../../../bots/log.ts'
import { attemptsOf } from '../../../bots/slack/connect.ts'
import { makeSocket, type Socket } from '../../../bots/slack/socket.ts'
import type { SlackPerson } from '../../../bots/standins/slack/person/person.ts'
import { type Slack, startSlack } from '../../../bots/standins/slack/server.ts'

/** What each test begins with: a Slack, Ana in it, and a real Bolt app that is not connected yet. */
export type Stage = {
  clock: { now: number }
  slack: Slack
  ana: SlackPerson
  app: App
  /** Calls the Web API by itself, without retries. */
  client: WebClient
  /** What Bolt's listeners threw. */
  errors: Error[]
  /** Connects the app over two sockets. */
  connect(): Promise<void>
  /** Lets the app listen for HTTP requests instead. */
  listen(extra?: object): Promise<string>
}

const logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setName() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
}

const byTeam =
  ({ teams }: Slack) =>
  async ({ teamId }: { teamId?: string }) => {
    const team = teams.find(({ id }) => id === teamId)
    if (!team?.installed) throw new Error('not installed')
    return { botToken: team.botToken, botId: team.botId, botUserId: team.botUserId }
  }

const newApp = (stage: Stage, receiver: SocketModeReceiver | HTTPReceiver) => {
  const { slack } = stage
  const installs = 'installer' in receiver && receiver.installer !== undefined
  const app = new App({
    receiver,
    logger,
    convoStore: false as const,
    ...(installs ? {} : { authorize: byTeam(slack) }),
    clientOptions: { slackApiUrl: slack.root, logger, retryConfig: { retries: 0 } },
  })
  app.error(async (error) => {
    stage.errors.push(error)
  })
  return app
}

const overSockets = (stage: Stage): (() => Promise<void>) => {
  const { appToken, root: apiUrl } = stage.slack
  const calling = { log: openLog('silent'), apiUrl, patience: 10 }
  const [one, two] = [makeSocket(appToken, calling), makeSocket(appToken, calling)]
  stage.app = newApp(stage, one.receiver)
  two.receiver.init(stage.app)
  const stopping = new AbortController()
  const attempts = { ...attemptsOf(calling, stopping.signal), refusalOf: () => null }
  const holding: Promise<void>[] = []
  const opened = ({ hold }: Socket) =>
    new Promise<void>((up) => {
      holding.push(hold(attempts, up))
    })
  stage.connect = async () => {
    await Promise.all([opened(one), opened(two)])
  }
  return async () => {
    stopping.abort()
    await Promise.all([one.close(), two.close(), ...holding])
  }
}

const overHttp = async (stage: Stage, extra: object) => {
  const { signingSecret } = stage.slack
  const receiver = new HTTPReceiver({ signingSecret, logger, ...extra })
  stage.app = newApp(stage, receiver)
  const server = await receiver.start({ port: 0, host: '127.0.0.1' })
  const { port } = server.address() as { port: number }
  stage.slack.requestUrl = `http://127.0.0.1:${port}/slack/events`
  return {
    base: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections()
      await receiver.stop()
    },
  }
}

/** Sets the stage before each test of a file and clears it afterwards. */
export const setStage = (options: { scopes?: string[]; ackWithin?: number; triggerLives?: number } = {}) => {
  const stage = {} as Stage
  let stops: (() => Promise<void>)[] = []
  beforeEach(async () => {
    const clock = { now: Date.parse('2026-11-17T18:23:00Z') }
    const slack = await startSlack({ now: () => clock.now, ...options })
    const retryConfig = { retries: 0 }
    const clientOptions = { slackApiUrl: slack.root, logger, retryConfig, rejectRateLimitedCalls: true }
    const client = new WebClient(slack.botToken, clientOptions)
    Object.assign(stage, { clock, slack, client, errors: [], ana: slack.person({ name: 'Ana' }) })
    stops = [overSockets(stage)]
    stage.listen = async (extra = {}) => {
      const { base, stop } = await overHttp(stage, extra)
      stops.push(stop)
      return base
    }
  })
  afterEach(async () => {
    for (const stop of stops) await stop()
    await stage.slack.stop()
  })
  return stage
}

/** How a call ended, as the SDK tells it. */
export const howItEnded = async (call: Promise<unknown>): Promise<unknown> => {
  const error = await call.then(
    () => 'done',
    (thrown: unknown) => thrown,
  )
  if (error instanceof WebAPIPlatformError) return error.data.error
  if (error instanceof WebAPIRateLimitedError) return `wait ${error.retryAfter}`
  if (error instanceof WebAPIHTTPError) return error.statusCode
  return error === 'done' ? error : 'connection lost'
}

/** A section of text. */
export const section = (text: string) => ({
  type: 'section' as const,
  text: { type: 'mrkdwn' as const, text },
})

/** A row of buttons; the label is the value, too. */
export const buttons = (...labels: string[]) => ({
  type: 'actions' as const,
  elements: labels.map((text) => ({
    type: 'button' as const,
    action_id: text.toLowerCase(),
    value: text,
    text: { type: 'plain_text' as const, text },
  })),
})

/** A modal with one line to fill in. */
export const modal = (label: string, extra: object = {}) => ({
  type: 'modal' as const,
  title: { type: 'plain_text' as const, text: 'Attune' },
  ...{
    submit: { type: 'plain_text' as const, text: 'Save' },
    close: { type: 'plain_text' as const, text: 'Not now' },
  },
  callback_id: 'words',
  blocks: [
    {
      type: 'input' as const,
      block_id: 'words',
      label: { type: 'plain_text' as const, text: label },
      element: { type: 'plain_text_input' as const, action_id: 'typed' },
    },
  ],
  ...extra,
})

import { dirname, join } from 'node:path'
import { userName } from '../../db/own-file.ts'
import { Refused } from '../../db/start-refused.ts'
import { ROLES, refuseApart } from '../roles.ts'
import { type Given, isAnothers, isOurs, said } from './given-settings.ts'
import { type Config, settings } from './settings.ts'

/** How Slack is reached: by sockets in one workspace, or by requests from many. */
type SlackConfig =
  | { appToken: string; botToken: string }
  | { signingSecret: string; clientId: string; clientSecret: string }

/** What running live takes on top. */
export type LiveConfig = Config & { ATTUNE_RUN_BY: string; slack: SlackConfig | null; terminal?: true }

/** Reads the settings; a wrong one is refused by its name, never with its value. */
export function readConfig(env: Given['env'], file: Given['file'] = {}): Config {
  const read = readSettings({ env, file })
  if ('config' in read) return read.config
  throw new Refused([...read.wrong.values()].join('\n'))
}

/** What the settings say; or of each that is wrong, by its name, what to do in one line. */
export function readSettings({ env, file }: Given): { config: Config } | { wrong: Map<string, string> } {
  const set = said({ env, file })
  const { data, error } = settings.safeParse(set)
  const wrongOf = (name: string) =>
    ILLEGIBLE.test(set[name] ?? '')
      ? `has characters in it that can't be read. ${AGAIN}`
      : error?.issues.find(({ path }) => path[0] === name)?.message
  const wrong = new Map(
    Object.keys(settings.shape).flatMap((name) => {
      const what = wrongOf(name)
      return what === undefined ? [] : [[name, what] as const]
    }),
  )
  const anothers = [...wrong.keys()].filter((name) => isAnothers(name, { env, file }))
  if (anothers.length > 0) return readSettings({ env: { ...env, ...emptied(anothers) }, file })
  const sentences = [...unknownIn(file), ...[...wrong].map((one) => sentence(one, { env, file }))]
  return data && sentences.length === 0 ? { config: data } : { wrong: new Map(sentences) }
}

const ILLEGIBLE = /[\p{Cc}\uFFFD]/u
const AGAIN = 'Write it again, in one line, and save .env as UTF-8'

const emptied = (names: readonly string[]): Given['env'] =>
  Object.fromEntries(names.map((name) => [name, undefined]))

type Sentence = readonly [name: string, says: string]

const unknownIn = (file: Given['file']): Sentence[] =>
  Object.keys(file)
    .filter((name) => isOurs(name) && !(name in settings.shape))
    .map((name) => [name, `${shown(name)} is not a setting. All of them are in .env.example.`])

/** A name as it may be printed, whatever was typed. */
export const shown = (name: string): string => name.replaceAll(/\p{C}/gu, '\uFFFD')

function sentence([name, wrong]: Sentence, { env, file }: Given): Sentence {
  const isElsewhere = env[name] && Object.keys(file).length > 0
  return [name, `${name} ${wrong}.${isElsewhere ? ' The environment says it, not .env.' : ''}`]
}

const SOCKETS = ['SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN'] as const
const REQUESTS = ['SLACK_SIGNING_SECRET', 'SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'] as const

/** Whether any platform is set up, be it by half, so that there is something to run. */
export const isLive = (config: Config): boolean =>
  ['TELEGRAM_BOT_TOKEN' as const, ...SOCKETS, ...REQUESTS].some((name) => config[name] !== undefined)

/** Makes sure that each platform has all it needs, and that nobody is asked before they can be told who runs this. */
export function forLive(config: Config): LiveConfig {
  const { ATTUNE_RUN_BY } = config
  if (!isLive(config)) {
    throw new Refused(
      'TELEGRAM_BOT_TOKEN is missing, and so is Slack. Make a bot with @BotFather, or a Slack app: the README shows how.',
    )
  }
  if (!ATTUNE_RUN_BY) {
    throw new Refused(
      'ATTUNE_RUN_BY is missing. Write your name: people are told who runs this and could read it.',
    )
  }
  const slack = slackOf(config)
  refuseSharedPorts(config, slack)
  refuseApart(config.ATTUNE_ROLES, config.DATABASE_URL !== undefined)
  return { ...config, ATTUNE_RUN_BY, slack }
}

/** Each thing that listens has a port of its own. */
function refuseSharedPorts(config: Config, slack: SlackConfig | null): void {
  const listening = [
    'ATTUNE_HEALTH_PORT' as const,
    ...(slack && 'clientId' in slack ? ['SLACK_PORT' as const] : []),
    ...(config.TELEGRAM_BOT_TOKEN && config.TELEGRAM_URL ? ['TELEGRAM_PORT' as const] : []),
  ]
  for (const [i, name] of listening.entries()) {
    const same = listening.slice(0, i).find((other) => config[other] === config[name])
    if (same) throw new Refused(`${same} and ${name} are the same. Give each a port of its own.`)
  }
}

/** A chat in this terminal and nowhere else, with a database of its own, and no log between what is said. */
export function forTerminal({
  TELEGRAM_BOT_TOKEN: _,
  DATABASE_URL: _elsewhere,
  ATTUNE_RUN_BY = userName(),
  ATTUNE_DB,
  ...config
}: Config): LiveConfig {
  return {
    ...config,
    ATTUNE_RUN_BY,
    ATTUNE_DB: join(dirname(ATTUNE_DB), 'terminal.db'),
    DATABASE_URL: undefined,
    ATTUNE_LOG: 'silent',
    ATTUNE_HEALTH_PORT: undefined,
    ATTUNE_ROLES: [...ROLES],
    slack: null,
    terminal: true,
  }
}

/** How Slack is reached; null if nothing of it is set, and half of it is refused. */
function slackOf(config: Config): SlackConfig | null {
  const [sockets, requests] = [SOCKETS, REQUESTS].map((names) => names.filter((name) => config[name])) as [
    string[],
    string[],
  ]
  if (sockets.length > 0 && requests.length > 0) {
    throw new Refused(`${sockets[0]} and ${requests[0]} are two ways of reaching Slack. Keep one of them.`)
  }
  const missing = (sockets.length > 0 ? SOCKETS : requests.length > 0 ? REQUESTS : []).find(
    (name) => !config[name],
  )
  if (missing) throw new Refused(`${missing} is missing. The README shows where Slack tells it.`)
  const { SLACK_APP_TOKEN: appToken, SLACK_BOT_TOKEN: botToken } = config
  if (appToken && botToken) return { appToken, botToken }
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET } = config
  return signingSecret && clientId && SLACK_CLIENT_SECRET
    ? { signingSecret, clientId, clientSecret: SLACK_CLIENT_SECRET }
    : null
}

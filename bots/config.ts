import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { z } from 'zod'
import { Refused } from '../db/start-refused.ts'
import { helpFile } from './local-help.ts'
import { LEVELS } from './log.ts'

const token = /^\d+:[\w-]{20,}$/

const port = z
  .string()
  .regex(/^\d+$/, 'is not a port. Write a number such as 4321')
  .transform(Number)
  .refine((number) => number > 0 && number < 65536, 'is not a port. Write a number from 1 to 65535')

/** Every setting: its shape, and what to do about a wrong one. */
export const settings = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(token, 'is not a token. Copy it whole from @BotFather, such as 123456789:AAH…')
    .optional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: 'is not an address. Write one such as http://127.0.0.1:8081' })
    .transform((root) => root.replace(/\/+$/, ''))
    .optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(
      /^xoxb-[\w-]{10,}$/,
      'is not a bot token. Copy it from "OAuth & Permissions", it begins with xoxb-',
    )
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-[\w-]{10,}$/, 'is not an app token. Copy it from "Basic Information", it begins with xapp-')
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^\w{16,}$/, 'is not a signing secret. Copy it whole')
    .optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^[\w.]{5,}$/, 'is not a client id. Copy it whole')
    .optional(),
  SLACK_CLIENT_SECRET: z
    .string()
    .regex(/^\w{16,}$/, 'is not a client secret. Copy it whole')
    .optional(),
  SLACK_URL: z
    .url({
      protocol: /^https$/,
      error: 'is not a public address. Write one such as https://attune.example.org',
    })
    .regex(
      /^https:\/\/[^/@]+\/?$/,
      'has more than a name in it. Write one such as https://attune.example.org',
    )
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  SLACK_PORT: port.default(3000),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'is not an address. Write one such as http://127.0.0.1:8082/api/' })
    .transform((url) => `${url.replace(/\/+$/, '')}/`)
    .optional(),
  SLACK_PARTNERS: z.enum(['on', 'off'], { error: 'is neither. Write on or off' }).default('off'),
  ATTUNE_RUN_BY: z.string().max(60, 'is too long. Write a name of at most 60 characters').optional(),
  ATTUNE_HELP: helpFile.optional(),
  ATTUNE_DB: z.string().default('data/attune.db'),
  ATTUNE_KEY: z.string().optional(),
  ATTUNE_PLAYGROUND_PORT: port.default(4321),
  ATTUNE_LOG: z.enum(LEVELS, { error: `is not a level. Write one of ${LEVELS.join(', ')}` }).default('info'),
})

/** What the environment says, read and checked once. */
export type Config = z.infer<typeof settings>

/** How Slack is reached: by sockets in one workspace, or by requests from many. */
type SlackConfig =
  | { appToken: string; botToken: string }
  | { signingSecret: string; clientId: string; clientSecret: string }

/** What running live takes on top. */
export type LiveConfig = Config & { ATTUNE_RUN_BY: string; slack: SlackConfig | null; terminal?: true }

/** What the environment says, and `.env` where the environment says nothing. */
export function environment(): Record<string, string | undefined> {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
  } catch {
    throw new Refused(".env can't be read. Make it a text file that the user who runs Attune may read.")
  }
  return process.env
}

/** Reads the settings; a wrong one is refused by its name, never with its value. */
export function readConfig(env = environment()): Config {
  const set = Object.entries(env)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '')
  const unknown = set.find(([name]) => /^(ATTUNE|TELEGRAM|SLACK)_/.test(name) && !(name in settings.shape))
  if (unknown) throw new Refused(`${unknown[0]} is not a setting. All of them are in .env.example.`)
  const read = settings.safeParse(Object.fromEntries(set))
  if (read.success) return read.data
  throw new Refused(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'))
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
  return { ...config, ATTUNE_RUN_BY, slack: slackOf(config) }
}

/** A chat in this terminal and nowhere else, with a database of its own, and no log between what is said. */
export function forTerminal({
  TELEGRAM_BOT_TOKEN: _,
  ATTUNE_RUN_BY = userInfo().username,
  ...config
}: Config): LiveConfig {
  return {
    ...config,
    ATTUNE_RUN_BY,
    ATTUNE_DB: 'data/terminal.db',
    ATTUNE_LOG: 'silent',
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

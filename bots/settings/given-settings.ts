import { credentials } from './credentials.ts'
import { readDotEnv, type Values, valuesIn } from './dot-env.ts'

type Env = Record<string, string | undefined>

/** What the environment and the secrets that came with it say, in which other programs have settings too, and what `.env` says. */
export type Given = { env: Env; file: Values }

/** What is given here; of `.env`, what is not Attune's own becomes part of the environment, such as a proxy. */
export function given(): Given {
  const file = valuesIn(readDotEnv()?.text ?? '')
  const others = Object.entries(file).filter(([name]) => !isOurs(name) && process.env[name] === undefined)
  Object.assign(process.env, Object.fromEntries(others))
  return { env: { ...process.env, ...credentials() }, file }
}

/** Whether a name can only be meant for Attune. */
export const isOurs = (name: string): boolean => /^(ATTUNE|TELEGRAM|SLACK)_/i.test(name)

/** What is said, by name: the environment counts before `.env`, and what is empty says nothing. */
export function said({ env, file }: Given): Values {
  const around = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || OF_KUBERNETES.test(value) ? [] : [[name, unquoted(value)] as const],
  )
  const trimmed = [...new Map([...Object.entries(file), ...around])].map(
    ([name, value]) => [name, value.replace(AROUND, '')] as const,
  )
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''))
}

/** Whether a name in the environment may be another program's, such as a SLACK_URL where Attune is on Telegram alone. */
export function isAnothers(name: string, { env, file }: Given): boolean {
  const keys = name.startsWith('SLACK_')
    ? KEYS_OF_SLACK
    : name.startsWith('TELEGRAM_')
      ? KEYS_OF_TELEGRAM
      : null
  const set = said({ env, file })
  return keys !== null && name in env && !(name in file) && !keys.some((key) => key in set)
}

const KEYS_OF_TELEGRAM = ['TELEGRAM_BOT_TOKEN']
const KEYS_OF_SLACK = ['BOT_TOKEN', 'APP_TOKEN', 'SIGNING_SECRET', 'CLIENT_ID', 'CLIENT_SECRET'].map(
  (key) => `SLACK_${key}`,
)

// Of a service called "slack" it tells every container: SLACK_PORT=tcp://10.3.240.1:3000.
const OF_KUBERNETES = /^(tcp|udp|sctp):\/\//

const AROUND = /^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu

// Files of settings for containers and services keep the quotation marks.
const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/s, '$2')

import { isIPv6 } from 'node:net'
import { z } from 'zod'
import { BACKUP_DAYS } from '../../db/erased.ts'
import { isRecipient } from '../../db/sqlite/backup/age-keys.ts'
import { LEVELS } from '../log.ts'
import { ROLES, rolesIn } from '../roles.ts'
import { helpFile } from './local-help.ts'
import { backupsFolder, databasePath, packsFolder } from './path-setting.ts'

const token = /^\d+:[\w-]{20,}$/

const port = z
  .string()
  .regex(/^\d+$/, 'is not a port. Write a number such as 4321')
  .transform(Number)
  .refine((number) => number > 0 && number < 65536, 'is not a port. Write a number from 1 to 65535')

const nameOnly = /^https:\/\/[^/@?#]+\/*$/i

/** What YAML makes of on and off in a file for containers. */
const YAML: Record<string, string> = { true: 'on', yes: 'on', false: 'off', no: 'off' }

const onOrOff = z
  .string()
  .toLowerCase()
  .transform((typed) => YAML[typed] ?? typed)
  .pipe(z.enum(['on', 'off'], { error: 'is neither. Write on or off' }))

/** An address of this machine to listen on. */
const host = z
  .string()
  .transform((typed) => typed.replace(/^\[(.*)\]$/, '$1'))
  .refine((typed) => /^[\w.-]+$/.test(typed) || isIPv6(typed), {
    error: 'is not an address of this machine. Write 127.0.0.1, or 0.0.0.0 in a container',
  })
  .default('127.0.0.1')

/** The name by which the world reaches this machine. */
const publicAddress = z
  .url({
    protocol: /^https$/,
    error: 'is not a public address. Write one such as https://attune.example.org',
  })
  .refine((url) => nameOnly.test(url), {
    error: 'has more than a name in it. Write one such as https://attune.example.org',
  })
  .transform((url) => URL.parse(url)?.origin ?? url)

/** The address of another server than a platform's own. */
function serverLike(example: string) {
  return z
    .url({ protocol: /^https?$/, error: `is not an address. Write one such as ${example}` })
    .refine((url) => !/[?#]|\/\/[^/]*@/.test(url), {
      error: `has more than an address in it. Write one such as ${example}`,
    })
    .transform((url) => url.replace(/(?<!\/)\/+$/, ''))
}

/** What an address of a PostgreSQL may say behind the "?"; the rest leads elsewhere, or names files that can't be read. */
const AFTER_ADDRESS: readonly string[] = ['sslmode', 'uselibpqcompat', 'channel_binding', 'application_name']

function isLegible(url: string): boolean {
  try {
    return URL.canParse(decodeURIComponent(url) && url)
  } catch {
    return false
  }
}

/** Every setting: its shape, and what to do about a wrong one. */
export const settings = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(token, 'is not a token. Copy it whole from @BotFather, such as 123456789:AAH…')
    .optional(),
  TELEGRAM_URL: publicAddress.optional(),
  TELEGRAM_PORT: port.default(3001),
  TELEGRAM_HOST: host,
  TELEGRAM_API_ROOT: serverLike('http://127.0.0.1:8081').optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-[\w-]{10,}$/, 'is not a bot token. Copy it from "Install App", it begins with xoxb-')
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
  SLACK_URL: publicAddress.optional(),
  SLACK_PORT: port.default(3000),
  SLACK_HOST: host,
  SLACK_API_URL: serverLike('http://127.0.0.1:8082/api/')
    .transform((url) => `${url}/`)
    .optional(),
  SLACK_PARTNERS: onOrOff.default('off'),
  ATTUNE_RUN_BY: z.string().max(60, 'is too long. Write a name of at most 60 characters').optional(),
  ATTUNE_ROLES: z
    .string()
    .transform(rolesIn)
    .refine((roles) => roles.length > 0, {
      error: `is not a list of roles. Write some of ${ROLES.join(', ')}, with a comma between`,
    })
    .default(() => [...ROLES]),
  ATTUNE_HELP: helpFile.optional(),
  ATTUNE_PACKS: packsFolder.optional(),
  ATTUNE_DB: databasePath.default('data/attune.db'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/[^/]+\/[^/?]+/, {
      error:
        'is not an address of a PostgreSQL. Write one such as postgres://attune:password@db.example.org/attune',
    })
    .refine(isLegible, {
      error:
        'has signs in it that mean something else there. Write / # @ ? % in a password as %2F %23 %40 %3F %25',
    })
    .refine(
      (url) =>
        URL.parse(url)
          ?.searchParams.keys()
          .every((name) => AFTER_ADDRESS.includes(name)),
      {
        error:
          'asks for more than sslmode behind the "?". Take the rest out; whoever signed a certificate of your own is named ' +
          'by a file, in NODE_EXTRA_CA_CERTS',
      },
    )
    .optional(),
  ATTUNE_KEY: z.string().optional(),
  ATTUNE_BACKUPS: backupsFolder.optional(),
  ATTUNE_BACKUP_DAILY: onOrOff.default('on'),
  ATTUNE_BACKUP_KEEP: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'is not a number of backups. Write one such as 14')
    .transform(Number)
    .default(14),
  ATTUNE_BACKUP_TO: z
    .string()
    .transform((typed) => typed.split(',').map((one) => one.trim()))
    .refine((all) => all.every(isRecipient), {
      error: 'is not a public key of age. Copy it whole, such as age1…; several with a comma between',
    })
    .optional(),
  ATTUNE_BACKUP_DAYS: z
    .string()
    .regex(/^\d{1,4}$/, 'is not a number of days. Write one such as 90')
    .transform(Number)
    .default(BACKUP_DAYS),
  ATTUNE_PLAYGROUND_PORT: port.default(4321),
  ATTUNE_HEALTH_PORT: port.optional(),
  ATTUNE_HEALTH_HOST: host,
  ATTUNE_LOG: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LEVELS, { error: `is not a level. Write one of ${LEVELS.join(', ')}` }))
    .default('info'),
})

/** What the settings say, read and checked once. */
export type Config = z.infer<typeof settings>

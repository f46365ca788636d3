import { existsSync } from 'node:fs'
import { z } from 'zod'
import { Refused } from '../db/refused.ts'
import { helpFile } from './help.ts'
import { LEVELS } from './log.ts'

const token = /^\d+:[\w-]{20,}$/

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
  ATTUNE_RUN_BY: z.string().max(60, 'is too long. Write a name of at most 60 characters').optional(),
  ATTUNE_HELP: helpFile.optional(),
  ATTUNE_DB: z.string().default('data/attune.db'),
  ATTUNE_KEY: z.string().optional(),
  ATTUNE_PLAYGROUND_PORT: z
    .string()
    .regex(/^\d+$/, 'is not a port. Write a number such as 4321')
    .transform(Number)
    .refine((port) => port > 0 && port < 65536, 'is not a port. Write a number from 1 to 65535')
    .default(4321),
  ATTUNE_LOG: z.enum(LEVELS, { error: `is not a level. Write one of ${LEVELS.join(', ')}` }).default('info'),
})

/** What the environment says, read and checked once. */
export type Config = z.infer<typeof settings>

/** What running live takes on top. */
export type LiveConfig = Config & { TELEGRAM_BOT_TOKEN: string; ATTUNE_RUN_BY: string }

/** What the environment says, and `.env` where the environment says nothing. */
export function environment(): Record<string, string | undefined> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/** Reads the settings; a wrong one is refused by its name, never with its value. */
export function readConfig(env = environment()): Config {
  const set = Object.entries(env)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '')
  const unknown = set.find(([name]) => /^(ATTUNE|TELEGRAM)_/.test(name) && !(name in settings.shape))
  if (unknown) throw new Refused(`${unknown[0]} is not a setting. All of them are in .env.example.`)
  const read = settings.safeParse(Object.fromEntries(set))
  if (read.success) return read.data
  throw new Refused(read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'))
}

/** Makes sure that nobody is asked before they can be told who runs this. */
export function forLive({ TELEGRAM_BOT_TOKEN, ATTUNE_RUN_BY, ...others }: Config): LiveConfig {
  if (!TELEGRAM_BOT_TOKEN) throw new Refused('TELEGRAM_BOT_TOKEN is missing. Make a bot with @BotFather.')
  if (!ATTUNE_RUN_BY) {
    throw new Refused(
      'ATTUNE_RUN_BY is missing. Write your name: people are told who runs this and could read it.',
    )
  }
  return { ...others, TELEGRAM_BOT_TOKEN, ATTUNE_RUN_BY }
}

import { Refused } from '../../db/start-refused.ts'
import type { Values } from '../settings/dot-env.ts'
import { settings } from '../settings/settings.ts'
import type { Ask } from './ask.ts'

/** What asking for a platform takes: how to ask, what is set already, and the number of the next step. */
export type Asking = { ask: Ask; values: Values; step: () => number }

/** A platform that is set up: what to write down, what is done there at the end, and how it is begun with. */
export type SetUp = { answers: Values; finish?: () => Promise<void>; begin: string }

/** Another server to ask than the platform's own, as `npm start` would choose it. */
export function server(name: 'TELEGRAM_API_ROOT' | 'SLACK_API_URL', values: Values): string | undefined {
  const { data, error } = settings.shape[name].safeParse(process.env[name] || values[name] || undefined)
  if (error) throw new Refused(`${name} ${error.issues[0]?.message}.`)
  return data
}

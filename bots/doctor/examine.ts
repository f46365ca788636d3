import { refusalOf } from '../../db/start-refused.ts'
import { readDotEnv } from '../dot-env.ts'
import { type Given, given } from '../given-settings.ts'
import { clockFindings } from './clock.ts'
import { type Finding, looked } from './finding.ts'
import { machineFindings } from './machine.ts'
import { settingsFindings } from './settings.ts'
import { slackFindings } from './slack.ts'
import { storeFindings } from './store.ts'
import { telegramFindings } from './telegram.ts'

/** What is given here; the environment alone where `.env` can't be read, which has its own line. */
export const givenHere = (): Given =>
  refusalOf(() => readDotEnv()) === null ? given() : { env: process.env, file: {} }

/** Looks at everything that a start needs, one thing after the other; whatever is found, nothing is changed. */
export async function examine(from: Given): Promise<Finding[]> {
  const { config, findings } = settingsFindings(from)
  return [
    ...(await machineFindings(config)),
    ...findings,
    ...(await looked('Telegram', () => telegramFindings(config))),
    ...(await looked('Slack', () => slackFindings(config))),
    ...(await looked('Clock', () => clockFindings(config))),
    ...(await storeFindings(config)),
  ]
}

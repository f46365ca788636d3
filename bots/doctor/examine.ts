import { refusalOf } from '../../db/start-refused.ts'
import { timeTellers } from '../platform-time.ts'
import { proxyFor, proxySetting } from '../proxy.ts'
import { type Given, given, said } from '../settings/given-settings.ts'
import type { Config } from '../settings/settings.ts'
import { backupFindings } from './backup.ts'
import { clockFindings } from './clock.ts'
import { type Finding, fine, looked } from './finding.ts'
import { insideFindings } from './inside.ts'
import { isOnSlack } from './is-on-slack.ts'
import { machineFindings } from './machine.ts'
import { packFindings } from './packs.ts'
import { runningFindings } from './running.ts'
import { serverFindings } from './server.ts'
import { setAsideFindings } from './set-aside.ts'
import { settingsFindings } from './settings.ts'
import { storeFindings } from './store.ts'
import { telegramFindings } from './telegram.ts'

/** What is given here; the environment alone where `.env` or a secret can't be read, which has its own line. */
export const givenHere = (): Given => (refusalOf(given) === null ? given() : { env: process.env, file: {} })

/** Looks at everything that a start needs, one thing after the other; whatever is found, nothing is changed. */
export async function examine(from: Given): Promise<Finding[]> {
  const { config, findings } = settingsFindings(from)
  const proxies = await looked('Proxy', () => proxyFindings(config))
  return [
    ...(await machineFindings(config)),
    ...findings,
    ...packFindings(config),
    ...proxies,
    ...(proxies.every(({ ok }) => ok) ? await reached(config) : []),
    ...(await kept(config, from)),
  ]
}

async function kept(config: Config, from: Given): Promise<Finding[]> {
  const { DATABASE_URL: url } = config
  // Where that is wrong it has its line, and what lies in a file is not what is meant.
  if (url === undefined && said(from).DATABASE_URL !== undefined) return []
  if (url !== undefined)
    return await looked('Database', () => serverFindings({ ...config, DATABASE_URL: url }))
  const { examined, findings } = await storeFindings(config)
  return [
    ...findings,
    ...(await looked('Storage', () => (examined ? insideFindings(examined) : []))),
    ...(await looked('Backup', () => backupFindings(config, examined))),
    ...(await looked('Set aside', () => setAsideFindings(config))),
    ...(await looked('Running', () => runningFindings(config, examined))),
  ]
}

function proxyFindings(config: Config): Finding[] {
  const roots = timeTellers(config, isOnSlack(config)).filter((root) => proxyFor(root) !== null)
  return roots.map((root) => fine(`Proxy: ${new URL(root).host} is reached through ${proxySetting(root)}.`))
}

const reached = async (config: Config): Promise<Finding[]> => [
  ...(await looked('Telegram', () => telegramFindings(config))),
  ...(await looked('Slack', () => onSlack(config))),
  ...(await looked('Clock', () => clockFindings(config))),
]

/** Its packages are the largest, and nobody else needs them. */
async function onSlack(config: Config): Promise<Finding[]> {
  if (!isOnSlack(config)) return []
  const { slackFindings } = await import('./slack.ts')
  return await slackFindings(config)
}

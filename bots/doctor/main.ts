import { environment } from '../config.ts'
import { endRefused } from '../end-refused.ts'
import { clockFindings } from './clock.ts'
import { machineFindings } from './machine.ts'
import { settingsFindings } from './settings.ts'
import { slackFindings } from './slack.ts'
import { storeFindings } from './store.ts'
import { telegramFindings } from './telegram.ts'

try {
  await examine(environment())
} catch (error) {
  endRefused(error)
}

async function examine(env: ReturnType<typeof environment>): Promise<void> {
  const { config, findings } = settingsFindings(env)
  const all = [
    ...machineFindings(config),
    ...findings,
    ...(await telegramFindings(config)),
    ...(await slackFindings(config)),
    ...(await clockFindings(config)),
    ...storeFindings(config),
  ]
  for (const { ok, says } of all) console.info(`${ok ? '✓' : '✗'} ${says}`)
  const wrong = all.filter(({ ok }) => !ok).length
  console.info(wrong ? `\nTo put right: ${wrong}.` : '\nAll is well.')
  process.exitCode = wrong ? 1 : 0
}

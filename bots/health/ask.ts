import { endRefused } from '../end-refused.ts'
import { sayHow } from '../say-how.ts'
import { readConfig } from '../settings/config.ts'
import { given } from '../settings/given-settings.ts'
import type { Config } from '../settings/settings.ts'
import { urlOf } from './where.ts'

const PATIENCE = 5000

sayHow(`npm run -s health             whether the Attune that runs here is alive
npm run -s health -- --ready  whether it is ready, and what is in its way
Asks at ATTUNE_HEALTH_PORT. It ends with 0 if so, with 1 if not, and with 78 if a setting is wrong.`)

try {
  const { env, file } = given()
  await ask(readConfig(env, file), process.argv.includes('--ready') ? '/readyz' : '/healthz')
} catch (error) {
  endRefused(error)
}

async function ask(config: Config, path: string): Promise<void> {
  const { ATTUNE_HEALTH_PORT: port } = config
  if (port === undefined) {
    console.error('ATTUNE_HEALTH_PORT is not set, so nobody can be asked. Set it, such as to 9464.')
    process.exitCode = 78
    return
  }
  try {
    const response = await fetch(urlOf(config, path), { signal: AbortSignal.timeout(PATIENCE) })
    console.info((await response.text()).trimEnd())
    process.exitCode = response.ok ? 0 : 1
  } catch {
    console.error(`Nobody answers on port ${port}.`)
    process.exitCode = 1
  }
}

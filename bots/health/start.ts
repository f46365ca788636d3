import { backupFolder } from '../../db/sqlite/backup/names.ts'
import type { Log } from '../log.ts'
import { ROLES } from '../roles.ts'
import type { Config } from '../settings/settings.ts'
import { makeVitals, type Vitals } from '../vitals.ts'
import { type Check, check, isReady, type Looked } from './checks.ts'
import { watchLag } from './lag.ts'
import { lately } from './lately.ts'
import { makeMetrics } from './metrics.ts'
import { watchSending } from './sending.ts'
import { type Answer, serve } from './serve.ts'
import { inSteps } from './steps.ts'

/** Attune, asked how it fares. */
export type Health = {
  /** Where whoever knows notes it. */
  vitals: Vitals
  port: number
  /** From then on the database is looked at. */
  opened: (what: NonNullable<Looked['opened']>) => void
  close: () => void
}

type Where = Pick<Config, 'ATTUNE_DB' | 'ATTUNE_BACKUPS' | 'ATTUNE_HEALTH_HOST'> &
  Partial<Pick<Config, 'ATTUNE_ROLES' | 'DATABASE_URL'>> & { port: number }

/** Milliseconds for which what was found is told again, so that asking costs nothing however often it is done. */
const LATELY = 5000

const ROOM_STEP = 10_000_000

/** Answers whether Attune is alive and ready, on a port of its own; throws `Refused` where it can't listen. */
export async function startHealth(where: Where, log: Log, keptFor = LATELY): Promise<Health> {
  const { ATTUNE_DB, ATTUNE_BACKUPS, ATTUNE_HEALTH_HOST: host, ATTUNE_ROLES: roles = ROLES } = where
  const file = where.DATABASE_URL === undefined ? ATTUNE_DB : null
  const vitals = makeVitals()
  const backups = backupFolder(ATTUNE_DB, ATTUNE_BACKUPS)
  const room = inSteps(ROOM_STEP, Math.floor)
  const looked: Looked = { file, backups, room, roles, vitals, opened: null, isStuck: watchSending() }
  const lag = watchLag()
  const checks = lately(keptFor, () => check(looked))
  const metrics = makeMetrics(looked)
  const measured = lately(keptFor, async () => ({
    status: 200,
    type: 'text/plain; version=0.0.4; charset=utf-8',
    text: await metrics({ checks: await checks(), lagSeconds: lag.seconds() }),
  }))
  const paths = {
    '/healthz': async () => alive(lag.seconds()),
    '/readyz': async () => ready(await checks()),
    '/metrics': measured,
  }
  const { port, close } = await serve({ port: where.port, host }, paths, log)
  return {
    vitals,
    port,
    opened: (what) => {
      looked.opened = what
    },
    close: () => {
      lag.stop()
      close()
    },
  }
}

const alive = (seconds: number): Answer => ({
  status: seconds < 1 ? 200 : 503,
  type: 'text/plain; charset=utf-8',
  text: seconds < 1 ? 'alive\n' : 'too slow\n',
})

function ready(checks: Record<string, Check>): Answer {
  const text = `${JSON.stringify({ ready: isReady(checks), checks }, null, 2)}\n`
  return { status: isReady(checks) ? 200 : 503, type: 'application/json', text }
}

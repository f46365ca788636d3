import { z } from 'zod'
import type { Examined } from '../../db/sqlite/examine.ts'
import { urlOf } from '../health/where.ts'
import type { Config } from '../settings/settings.ts'
import { type Finding, fine, wrong } from './finding.ts'

const PATIENCE = 5000

const says = z.string().regex(/^[\w ',:.()-]{1,120}$/)
const told = z.object({
  ready: z.boolean(),
  checks: z.record(
    z.string().regex(/^[a-z]{1,20}$/),
    z.object({ ok: z.boolean(), matters: z.boolean(), says }),
  ),
})

/** What the Attune that runs here tells of itself, where it was asked to; also whether it is this one. */
export async function runningFindings(config: Config, examined: Examined | undefined): Promise<Finding[]> {
  if (config.ATTUNE_HEALTH_PORT === undefined) return []
  const where = `ATTUNE_HEALTH_PORT ${config.ATTUNE_HEALTH_PORT}`
  const answer = await answerOf(urlOf(config, '/readyz'))
  if (examined?.condition === 'held') return []
  if (examined?.condition !== 'in use')
    return answer === null
      ? [fine(`Running: nobody answers on ${where}, and nobody has the database open.`)]
      : [wrong(`Running: something else answers on ${where}. Stop that one, or choose another port.`)]
  const { success, data } = told.safeParse(answer)
  if (!success)
    return [wrong(`Running: Attune has the database open, but does not answer on ${where}. Start it anew.`)]
  // What only warns has its own line here.
  const lacks = Object.entries(data.checks).filter(([, { ok, matters }]) => !ok && matters)
  if (lacks.length === 0) return [fine(`Running: Attune answers on ${where}, and is ready.`)]
  return lacks.map(([name, check]) =>
    wrong(`Running: ${name}, ${check.says}. docs/RUNBOOK.md says what to do.`),
  )
}

async function answerOf(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' })
    const text = await response.text()
    return text.startsWith('{') ? JSON.parse(text) : text
  } catch {
    return null
  }
}

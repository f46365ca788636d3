import { Counter, Gauge, Registry } from 'prom-client'
import attune from '../../package.json' with { type: 'json' }
import { TROUBLES } from '../reach.ts'
import type { Looked } from './checks.ts'
import { type Found, seriesOf } from './series.ts'

/**
 * All that Prometheus is told, none of which changes because somebody does something: docs/DECISIONS.md says of each
 * series why, and which others there are not.
 */
export function makeMetrics(looked: Looked): (found: Found) => Promise<string> {
  const registry = new Registry()
  const registers = [registry]
  const about = ['version', 'node', 'zones']
  const info = new Gauge({ name: 'attune_info', help: 'What is running.', labelNames: about, registers })
  info.set({ version: attune.version, node: process.versions.node, zones: process.versions.tz ?? '' }, 1)
  const each = seriesOf(looked).map(([name, help, now]) => ({
    gauge: new Gauge({ name, help, registers }),
    now,
  }))
  const help = 'Whether one thing is as it should be, as /readyz says.'
  const ok = new Gauge({ name: 'attune_check_ok', help, labelNames: ['check'], registers })
  const failures = new Counter({
    name: 'attune_platform_failures_total',
    help: 'Failed calls among those that are made all the time, whoever does what.',
    labelNames: ['platform', 'why'],
    registers,
  })
  return async (found) => {
    for (const { gauge, now } of each) show(gauge, await now(found))
    for (const [check, { ok: isOk }] of Object.entries(found.checks)) ok.set({ check }, isOk ? 1 : 0)
    count(failures, looked)
    return await registry.metrics()
  }
}

function count(failures: Counter, { vitals }: Looked): void {
  failures.reset()
  for (const [platform, reach] of vitals.reaches())
    for (const why of TROUBLES) failures.inc({ platform, why }, reach.failures().get(why))
}

function show(gauge: Gauge, value: number | null): void {
  if (value === null) gauge.remove()
  else gauge.set(value)
}

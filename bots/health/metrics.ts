import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Counter, Gauge, Registry } from 'prom-client'
import attune from '../../package.json' with { type: 'json' }
import { freeBytes } from '../disk-room.ts'
import { TROUBLES } from '../reach.ts'
import { type Check, isReady, type Looked } from './checks.ts'
import { inSteps } from './steps.ts'

/** What was found just now. */
export type Found = { checks: Record<string, Check>; lagSeconds: number }

type Series = readonly [name: string, help: string, now: (found: Found) => number | null | Promise<number>]

const MB = 1_000_000
/** Seconds: how long a tick takes is not to be seen. */
const TICK_STEP = 30

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

/** What stands for itself; null is not told. */
function seriesOf(looked: Looked): Series[] {
  const { file, vitals } = looked
  const [memory, room, size] = [inSteps(64 * MB), inSteps(100 * MB), inSteps(16 * MB)]
  const sizeNow = () =>
    stat(file).then(
      (found) => found.size,
      () => 0,
    )
  return [
    [
      'process_start_time_seconds',
      'When it began, in seconds since 1970.',
      () => Math.round(performance.timeOrigin / 1000),
    ],
    [
      'attune_ready',
      'Whether all that matters is as it should be.',
      ({ checks }) => (isReady(checks) ? 1 : 0),
    ],
    [
      'attune_loop_lag_seconds',
      'The worst wait of the last ten seconds, in whole ones.',
      ({ lagSeconds }) => lagSeconds,
    ],
    [
      'attune_tick_age_seconds',
      'For how long nothing has come by itself, in steps of 30 s.',
      () => Math.floor(vitals.untickedFor() / TICK_STEP) * TICK_STEP,
    ],
    [
      'attune_clock_ahead_seconds',
      "This machine's clock before the platforms', in whole seconds.",
      () => rounded(looked.opened?.time?.ahead()),
    ],
    ['attune_memory_bytes', 'Memory, in steps of 64 MB.', () => memory(process.memoryUsage.rss())],
    [
      'attune_disk_free_bytes',
      'Room where the database is, in steps of 100 MB.',
      async () => room(await freeBytes(dirname(file)).catch(() => 0)),
    ],
    [
      'attune_database_bytes',
      'The file of the database, in steps of 16 MB.',
      async () => size(await sizeNow()),
    ],
  ]
}

const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value)

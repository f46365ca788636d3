import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hoursSinceBackup } from '../backup/age.ts'
import { freeBytes } from '../free-disk.ts'
import { type Check, isReady, type Looked } from './checks.ts'
import { inSteps } from './steps.ts'

/** What was found just now. */
export type Found = { checks: Record<string, Check>; lagSeconds: number }

/** A series that stands for itself, and its value now; null is not told. */
type Series = readonly [name: string, help: string, now: (found: Found) => number | null | Promise<number>]

const MB = 1_000_000
/** Seconds: how long a tick takes is not to be seen. */
const TICK_STEP = 30

/** All of them, none of which changes because somebody does something. */
export const seriesOf = (looked: Looked): Series[] => [...times(looked), ...sizes(looked)]

const times = (looked: Looked): Series[] => [
  [
    'process_start_time_seconds',
    'When it began, in seconds since 1970.',
    () => Math.round(performance.timeOrigin / 1000),
  ],
  ['attune_ready', 'Whether all that matters is as it should be.', ({ checks }) => (isReady(checks) ? 1 : 0)],
  [
    'attune_loop_lag_seconds',
    'The worst wait of the last ten seconds, in whole ones.',
    ({ lagSeconds }) => lagSeconds,
  ],
  [
    'attune_tick_age_seconds',
    'For how long nothing has come by itself, in steps of 30 s.',
    () =>
      looked.roles.includes('tick') ? Math.floor(looked.vitals.untickedFor() / TICK_STEP) * TICK_STEP : null,
  ],
  [
    'attune_clock_ahead_seconds',
    "This machine's clock before the platforms', in whole seconds.",
    () => rounded(looked.opened?.time?.ahead()),
  ],
  [
    'attune_backup_age_seconds',
    'Age of the newest backup, to the minute it is named by.',
    () =>
      looked.file !== null && looked.roles.includes('tick')
        ? seconds(hoursSinceBackup(looked.file, looked.backups))
        : null,
  ],
]

function sizes({ file }: Looked): Series[] {
  const [memory, room, size] = [inSteps(64 * MB), inSteps(100 * MB, Math.floor), inSteps(16 * MB)]
  const used: Series = [
    'attune_memory_bytes',
    'Memory, in steps of 64 MB.',
    () => memory(process.memoryUsage.rss()),
  ]
  if (file === null) return [used]
  const bytes = () => stat(file).catch(() => ({ size: 0 }))
  return [
    used,
    [
      'attune_disk_free_bytes',
      'Room where the database is, in steps of 100 MB.',
      async () => room(await freeBytes(dirname(file)).catch(() => 0)),
    ],
    [
      'attune_database_bytes',
      'The file of the database, in steps of 16 MB.',
      async () => size((await bytes()).size),
    ],
  ]
}

const seconds = (hours: number | null): number | null => rounded(hours === null ? null : hours * 3600)

const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value)

import { PRICES } from './assumed.ts'
import { questionsIn, totalOf } from './load.ts'
import { type Needs, needsOf } from './needs.ts'
import { many, table } from './shown.ts'
import type { Size } from './sizes.ts'

/** Cores, GB of disk, thousands of its operations a second beyond the free ones, GB of backups, GB that go out. */
type Bill = Record<keyof typeof PRICES, number>

const GB = 1e9
/** Nights of which a whole copy is kept. */
const NIGHTS = 14
/** Bytes that go out with a call, and how many calls answer a tap. */
const A_CALL = { bytes: 3000, answers: 2 }
/** Processes that share a core and its 4 GB: most of the day none has much to do. */
const SHARE_A_CORE = 8
/**
 * Of the database: which part of it memory is to hold, and what of that goes with a core; pages that somebody's evening
 * reads and writes beside it, and what a disk does a second for nothing. Not measured.
 */
const DATABASE = { held: 0.25, aCore: 4e9, pages: 50, free: 3000 }

/** Machines, disks, backups and traffic of a month: nobody's work is in it. */
export const moneyTable = (sizes: readonly Size[]): string =>
  table(
    [
      'people',
      'live by',
      'kept in',
      'cores',
      'disk, GB',
      'backups, GB',
      'traffic, GB',
      'dollars a month',
      'for a thousand people',
    ],
    sizes.flatMap((size) => {
      const { anHour } = size.fewest
      const load = size.loadOf(0, 1)
      const needs = needsOf(size.people, load)
      const calls = totalOf(load.taps) * A_CALL.answers + needs.unasked
      const traffic = (calls * A_CALL.bytes * 30) / GB
      const asked = Math.max(...questionsIn(load)) / 60
      return [
        row(size, `SQLite, ${many(anHour)} ${anHour === 1 ? 'file' : 'files'}`, {
          ...inFiles(needs, anHour),
          traffic,
        }),
        row(size, `PostgreSQL, ${many(needs.partitions)} of it, each twice`, {
          ...inPostgres(needs, asked),
          traffic,
        }),
      ]
    }),
  )

function row({ people, where }: Size, how: string, bill: Bill): string[] {
  const kinds = Object.keys(PRICES) as (keyof typeof PRICES)[]
  const dollars = kinds.reduce((sum, kind) => sum + bill[kind] * PRICES[kind], 0)
  const shown = [bill.cores, bill.disk, bill.backup, bill.traffic, dollars, (dollars / people) * 1000]
  return [many(people), where, how, ...shown.map(many)]
}

/** A process and a file for each token. */
const inFiles = ({ cores, sqlite }: Needs, files: number) => ({
  cores: Math.max(2, Math.ceil(files / SHARE_A_CORE), Math.ceil(3 * cores)),
  // The database, a copy of it while that is made, and room to grow.
  disk: Math.max(20, (3 * sqlite) / GB),
  operations: 0,
  backup: (NIGHTS * sqlite) / GB,
})

/** Processes that share nothing but a database, which has a second one that follows it. */
function inPostgres({ processes, partitions, postgresCores, postgres, log }: Needs, asked: number) {
  const held = (postgres / partitions) * DATABASE.held
  const each = Math.max(2, postgresCores, Math.ceil(held / DATABASE.aCore))
  const operations = Math.max(0, (asked * DATABASE.pages) / partitions - DATABASE.free)
  return {
    cores: processes + 2 * partitions * each,
    disk: Math.max(40, (2 * (2 * postgres + log)) / GB),
    operations: (2 * partitions * operations) / 1000,
    backup: (2 * postgres + NIGHTS * log) / GB,
  }
}

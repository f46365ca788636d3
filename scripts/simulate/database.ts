import { needsOf } from './needs.ts'
import { lasting, many, size, table } from './shown.ts'
import type { Size } from './sizes.ts'

/** What the fullest day asks of the machine and the database. */
export const databaseTable = (sizes: readonly Size[]): string =>
  table(
    [
      'people',
      'live by',
      'turns a day',
      'in the fullest second',
      'cores busy then, on SQLite',
      'one core decides all that goes at one moment in',
      'kept, SQLite',
      'kept, PostgreSQL',
      "PostgreSQL's log a day",
      'partitions',
      'cores of each',
      'processes before them',
    ],
    sizes.map(({ people, where, loadOf }) => {
      const its = needsOf(people, loadOf(0, 1))
      return [
        ...[many(people), where, many(its.turns), many(its.fullest), many(its.cores)],
        ...[lasting(its.emptying / 60), size(its.sqlite), size(its.postgres), size(its.log)],
        ...[its.partitions, its.postgresCores, its.processes].map(many),
      ]
    }),
  )

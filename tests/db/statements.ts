import Database from 'better-sqlite3'

// A bare "?" has SQLite plan the statement anew for each value, even where it need not look at it.
const BARE = /(?<!\+)\?/

const CONTROL = /^\s*(begin|commit|rollback|savepoint|release)/i

/** Counts the statements that are run in databases opened after this, but for what only begins or ends transactions. */
export function countStatements() {
  const count = { statements: 0, commits: 0, plannedAnew: 0 }
  const prepare = Database.prototype.prepare
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql)
    const one = () => {
      if (/^\s*commit/i.test(sql)) count.commits++
      else if (!CONTROL.test(sql)) count.statements++
      if (BARE.test(sql)) count.plannedAnew++
    }
    for (const way of ['all', 'run'] as const) {
      const run = statement[way].bind(statement) as (...values: unknown[]) => never
      statement[way] = (...values: unknown[]) => {
        one()
        return run(...values)
      }
    }
    return statement
  } as typeof prepare
  const begin = () => Object.assign(count, { statements: 0, commits: 0, plannedAnew: 0 })
  return { count, begin, end: () => Object.assign(Database.prototype, { prepare }) }
}

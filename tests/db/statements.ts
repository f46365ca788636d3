import Database from 'better-sqlite3'

const CONTROL = /^\s*(begin|commit|rollback|savepoint|release)/i

/** Counts the statements that are run in databases opened after this, but for what only begins or ends transactions. */
export function countStatements() {
  const count = { statements: 0, commits: 0 }
  const prepare = Database.prototype.prepare
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql)
    for (const way of ['all', 'run'] as const) {
      const run = statement[way].bind(statement) as (...values: unknown[]) => never
      statement[way] = (...values: unknown[]) => {
        if (/^\s*commit/i.test(sql)) count.commits++
        else if (!CONTROL.test(sql)) count.statements++
        return run(...values)
      }
    }
    return statement
  } as typeof prepare
  const begin = () => Object.assign(count, { statements: 0, commits: 0 })
  return { count, begin, end: () => Object.assign(Database.prototype, { prepare }) }
}

import Database from 'better-sqlite3'

/** Keeps the text of every statement that is prepared from now on, in whichever database. */
export function keepStatements() {
  const texts = new Set<string>()
  const prepare = Database.prototype.prepare
  Database.prototype.prepare = function (this: Database.Database, text: string) {
    texts.add(text)
    return prepare.call(this, text)
  } as typeof prepare
  return { texts, end: () => Object.assign(Database.prototype, { prepare }) }
}

const READS = /^\s*(select|with|insert|update|delete)/i

/** By this alone about all of a table is found. */
const BY_NEARLY_NOTHING = /^SEARCH (\w+) .*\((platform|gone|due|kind|nth|workspace_hash)=\?\)$/

/** The tables that a statement goes through from end to end, as SQLite says how it would find what it needs. */
export function scannedBy(database: Database.Database, text: string): string[] {
  if (!READS.test(text)) return []
  const statement = database.prepare(`explain query plan ${text}`)
  const values = Array(text.split('?').length - 1).fill(null)
  const plan = statement.all(...values) as { detail: string }[]
  return plan.flatMap(
    ({ detail }) => (/^SCAN (?!CONSTANT ROW)(\w+)/.exec(detail) ?? BY_NEARLY_NOTHING.exec(detail))?.[1] ?? [],
  )
}

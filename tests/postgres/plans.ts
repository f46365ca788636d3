import { EventEmitter } from 'node:events'
import pg from 'pg'

/** A statement, and a table, or an index, that it goes through from end to end. */
export type Through = { table: string; text: string }

type Node = Partial<Record<'Relation Name' | 'Index Name' | 'Index Cond' | 'Filter', string>> & {
  'Node Type': string
  Plans?: Node[]
}

const TELLING = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
  'auto_explain.log_nested_statements': 'on',
}

/** As if each row stood for so many, and nobody had looked yet which are alike. */
const VERY_MANY = `update pg_class set relpages = 1, reltuples = greatest(reltuples, 1) * 100000
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`

const EMPTY = `select table_name as table, string_agg(column_name, ',') as columns, string_agg(case data_type
    when 'text' then '''''' when 'timestamp with time zone' then 'now()' when 'ARRAY' then 'default' else '0' end, ',')
    as cells
  from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER'
    and pg_relation_size(to_regclass(table_name)) = 0 group by table_name`

type Table = Record<'table' | 'columns' | 'cells', string>

// As long as nothing was ever written to it, a table is planned with as if it stayed empty.
const written = ({ table, columns, cells }: Table): string =>
  `begin; set local session_replication_role = 'replica'; insert into ${table} (${columns}) values (${cells}); rollback`

/** From now on a database tells how it finds what each statement needs, and plans for very many people of whom it knows nothing. */
export async function knowsNothing(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const [name, value] of Object.entries(TELLING))
    await client.query(`alter database ${new URL(url).pathname.slice(1)} set ${name} = '${value}'`)
  const { rows } = await client.query<Table>(EMPTY)
  for (const text of [...rows.map(written), VERY_MANY]) await client.query(text)
  await client.end()
}

/** Keeps what such databases tell. */
export function keepPlans() {
  const texts = new Set<string>()
  const all = new Map<string, Through>()
  const { emit } = EventEmitter.prototype
  pg.Client.prototype.emit = function (this: pg.Client, event: string, ...values: unknown[]) {
    if (event === 'notice')
      for (const one of toldIn((values[0] as Error).message, texts)) all.set(`${one.table} ${one.text}`, one)
    return emit.call(this, event, ...values)
  } as never
  const end = () => void Reflect.deleteProperty(pg.Client.prototype, 'emit')
  return { texts, through: () => [...all.values()], end }
}

function toldIn(notice: string, texts: Set<string>): Through[] {
  if (!/^duration: .* plan:/.test(notice)) return []
  const told = JSON.parse(notice.slice(notice.indexOf('{'))) as { 'Query Text': string; Plan: Node }
  const text = told['Query Text'].replaceAll(/\s+/g, ' ').trim()
  texts.add(text)
  return tablesIn(told.Plan).map((table) => ({ table, text }))
}

function tablesIn(node: Node, above = ''): string[] {
  const below = (node.Plans ?? []).flatMap((one) => tablesIn(one, node['Node Type']))
  return goesThrough(node, above) ? [node['Relation Name'] ?? node['Index Name']!, ...below] : below
}

/** By this alone about all of a table is found. */
const NEARLY_NOTHING = /^\((\w+\.)?(platform|gone|due|kind|nth|workspace_hash) = [^()]*\)$/

function goesThrough(node: Node, above: string): boolean {
  const [kind, condition] = [node['Node Type'], node['Index Cond']]
  if (!kind.includes('Index')) return kind === 'Seq Scan'
  // The first ones of an index are few.
  if (above === 'Limit' && node.Filter === undefined) return false
  return condition === undefined || NEARLY_NOTHING.test(condition)
}

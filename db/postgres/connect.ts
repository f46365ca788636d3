import {
  Kysely,
  type OperationNode,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  PostgresQueryCompiler,
} from 'kysely'
import pg from 'pg'
import type { Tables } from '../schema.ts'
import { onceBegun } from './once-begun.ts'
import { givingUp } from './silent.ts'

/** How long anything is waited for, in milliseconds: a turn takes a few, and whoever failed tries again by themselves. */
const PATIENCE = {
  connectionTimeoutMillis: 5000,
  lock_timeout: 4000,
  idle_in_transaction_session_timeout: 10_000,
}

const AT_MOST = {
  // Of a connection through which nothing comes any more nobody else would tell.
  query_timeout: 6000,
  statement_timeout: 5000,
}

/**
 * Each statement is planned once for all values, and finds what it needs by an index: where a server has not counted yet
 * how many there are, as after a move, it would rather go through all of them.
 */
const PLANNING = '-c plan_cache_mode=force_generic_plan -c jit=off -c enable_seqscan=off'

/** What is written outside of a transaction is refused: sent behind a beginning that fails, it would stand by itself. */
const ONLY_IN_TRANSACTIONS = '-c default_transaction_read_only=on'

/** Of a connection that nobody has used for so long it is not known whether it still leads anywhere. */
const IDLE = 30_000

const BIGINT = 20

/** Counts fit a number: there are no 2^53 of anything here. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === BIGINT ? Number : pg.types.getTypeParser(oid, format)),
}

/** The address under which a connection is known there by this name, whatever name it has in it: others are found by that. */
export function knownAs(url: string, name: string): string {
  const address = new URL(url)
  address.searchParams.set('application_name', name)
  return address.href
}

/** What connections are for: anything; transactions alone; steps in which a single statement takes as long as it takes. */
type Purpose = 'anything' | 'transactions' | 'long steps'

/** The PostgreSQL at this address, by so many connections at most, which are known there by this name. */
export function connectPostgres(
  url: string,
  most: number,
  name = 'attune',
  purpose: Purpose = 'anything',
): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: knownAs(url, name),
    max: most,
    types,
    keepAlive: true,
    pipeline: true,
    idleTimeoutMillis: IDLE,
    options: purpose === 'transactions' ? `${PLANNING} ${ONLY_IN_TRANSACTIONS}` : PLANNING,
    ...PATIENCE,
    ...(purpose === 'long steps' ? {} : AT_MOST),
  })
  // One that nobody uses just now has ended, as all do when a server stops: the next who needs one opens another.
  pool.on('error', () => {})
  // Of one that ends while it is used, what it is used for says so.
  pool.on('connect', (client) => void client.on('error', () => {}))
  const dialect = new PostgresDialect({ pool: namingStatements(pool) })
  return new Kysely<Tables>({
    dialect: {
      createQueryCompiler: spelling,
      createIntrospector: (db) => dialect.createIntrospector(db),
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => dialect.createDriver(),
    },
  })
}

type Spelled = OperationNode & { postgres?: OperationNode }

/** Writes what both engines are told in PostgreSQL's way. */
function spelling(): PostgresQueryCompiler {
  const compiler = new PostgresQueryCompiler()
  const its = compiler as unknown as { visitNode: (node: OperationNode) => void }
  const visit = its.visitNode
  return Object.assign(compiler, { visitNode: (node: Spelled) => visit(node.postgres ?? node) })
}

const MANY = 500

/** What is asked at once goes out as one. */
function holdBack({ connection: { stream } }: pg.PoolClient): void {
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** A pool whose connections plan a statement once: the same few hundred come again and again. */
function namingStatements(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const name = names.get(text) ?? (names.size < MANY ? `s${names.size}` : undefined)
    if (name !== undefined) names.set(text, name)
    return name
  }
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const { connect, heed, isOld } = givingUp(pool)
  const naming = (client: pg.PoolClient): PostgresPoolClient => {
    const begunFirst = onceBegun()
    return {
      query: ((text: string, values: readonly unknown[]) => {
        holdBack(client)
        return begunFirst(text, heed(client, client.query({ text, values: [...values], name: nameOf(text) })))
      }) as never,
      release: (destroy) => client.release(destroy || isOld(client)),
    }
  }
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await connect()
      const its = known.get(client) ?? naming(client)
      known.set(client, its)
      return its
    },
  }
}

import { Refused } from '../start-refused.ts'

/** The server can't be reached just now, or is in use otherwise; tried again, it may be. */
export class Unreached extends Refused {}

const UNREACHED =
  /^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE)|57P0[123]|53300|08\w{3})$/
const TLS = /^(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|CERT_|ERR_TLS|ERR_SSL|EPROTO)/

const HELD = '55P03'
const SEE_WHAT =
  'The PostgreSQL that DATABASE_URL names has to be brought up to date, and something holds a table there (55P03): a dump, ' +
  'or an Attune of before that still runs. It is waited for.'

const MEND: Record<string, string> = {
  '28P01':
    'takes neither the user nor the password. Write them as they are there, and signs such as / # @ ? % as %2F %23 %40 %3F %25',
  '28000':
    'does not know this user, or does not let them in from here: make them there, or look into its pg_hba.conf. If it wants ' +
    'TLS, add ?sslmode=verify-full to the address',
  '3D000': 'has no database of that name. Make it, such as with "createdb attune"',
  '42501':
    'does not let this user make tables, or change what is in them. Let the database be theirs (alter database … owner to …), ' +
    'or name the user who made the tables',
  '08P01':
    'is not spoken to as it has to be. If a pooler such as PgBouncer stands before it, name the server itself',
  '25006': 'only reads: it is a replica. Name the server that takes what is written',
}

/** What to do about a server on which no database can be opened, without a word of its address; any other error as it is. */
export function aboutServer(error: unknown): unknown {
  if (error instanceof Refused || !(error instanceof Error)) return error
  const { code, message } =
    'errors' in error ? firstOf(error as AggregateError) : (error as Error & { code?: string })
  if (MEND[`${code}`]) return refused(`${MEND[`${code}`]} (${code})`)
  if (message.startsWith('SASL'))
    return refused('wants a password, and takes none that is empty. Write one: postgres://user:password@…')
  if (TLS.test(`${code}`))
    return refused(
      `has a certificate that is not believed (${code}). Name the file of whoever signed it in NODE_EXTRA_CA_CERTS`,
    )
  if (message.includes('does not support SSL'))
    return refused('has no TLS. Take sslmode out of the address, or set TLS up there')
  if (code === HELD) return new Unreached(SEE_WHAT)
  if (UNREACHED.test(`${code}`)) return unreached(`${code}`)
  return /timeout|terminated|not queryable/i.test(message) ? unreached('no answer') : error
}

const firstOf = ({ errors }: AggregateError): Error & { code?: string } => errors[0]

const refused = (what: string): Refused => new Refused(`The PostgreSQL that DATABASE_URL names ${what}.`)

const unreached = (code: string): Unreached =>
  new Unreached(
    `The PostgreSQL that DATABASE_URL names can't be reached (${code}). See that it runs, and that host and port are right.`,
  )

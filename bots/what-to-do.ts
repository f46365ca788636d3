/**
 * What whoever runs it has to do about an error of the machine, or of a PostgreSQL, by its code, and by our own line where
 * that tells what was to be reached; undefined where nobody can say.
 */
export function whatToDo(code: string | number | undefined, at?: string): string | undefined {
  if (at?.startsWith('db/postgres/') && UNREACHED.test(`${code}`)) return NO_SERVER
  return TROUBLES.find(([which]) => which.test(`${code}`))?.[1]
}

const BY_ITSELF = 'Attune then goes on by itself.'

const UNREACHED = /^E(CONN|AI_AGAIN|NOTFOUND|TIMEDOUT|PIPE|HOSTUNREACH|NETUNREACH)/
const NO_SERVER = `The PostgreSQL that DATABASE_URL names can't be reached: see that it runs. ${BY_ITSELF}`

const TROUBLES: readonly [which: RegExp, sentence: string][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, `The disk is full: make room on it. ${BY_ITSELF}`],
  [
    /^(EMFILE|ENFILE)$/,
    `More files and connections are open than may be: raise that limit (LimitNOFILE in systemd). ${BY_ITSELF}`,
  ],
  [
    /^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|EROFS$|EACCES$|EPERM$)/,
    `The folder of ATTUNE_DB can't be written to: give it back to the user who runs Attune. ${BY_ITSELF}`,
  ],
  [
    /^(SQLITE_IOERR|EIO$|EFBIG$)/,
    `The disk can't be read or written: see what this machine's own log says of it. ${BY_ITSELF}`,
  ],
  [/^SQLITE_(BUSY|LOCKED)/, `Another program holds the database: end it. ${BY_ITSELF}`],
  [/^57P0[123]$/, NO_SERVER],
  [/^53100$/, `The disk of the PostgreSQL is full: make room on it. ${BY_ITSELF}`],
  [
    /^53300$/,
    `The PostgreSQL takes no more connections: raise max_connections there, eleven for each process. ${BY_ITSELF}`,
  ],
  [
    /^25006$/,
    `The PostgreSQL only reads: it is a replica. Have DATABASE_URL lead to the one that writes. ${BY_ITSELF}`,
  ],
  [/^(SQLITE_NOMEM|ENOMEM)/, `The memory is full: end other programs, or give it more. ${BY_ITSELF}`],
]

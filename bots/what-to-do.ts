/** What whoever runs it has to do about an error of the machine, by its code; undefined where nobody can say. */
export function whatToDo(code: string | number | undefined): string | undefined {
  return TROUBLES.find(([which]) => which.test(`${code}`))?.[1]
}

const BY_ITSELF = 'Attune then goes on by itself.'

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
  [/^(SQLITE_NOMEM|ENOMEM)/, `The memory is full: end other programs, or give it more. ${BY_ITSELF}`],
]

import { copyFileSync, existsSync, linkSync, statSync } from 'node:fs'
import { keepName } from './beside.ts'

/**
 * Keeps what lies in a file under another name, too: the first of `name`, `name-2`, … that is no other file's; says which.
 * The file itself stays where it is until something takes its place.
 */
export function secondName(file: string, name: string): string {
  const second = freeName(file, name)
  if (existsSync(second)) return second
  linkOrCopy(file, second)
  keepName(second)
  return second
}

function freeName(file: string, name: string, nth = 1): string {
  const numbered = nth > 1 ? `${name}-${nth}` : name
  return !existsSync(numbered) || isSame(file, numbered) ? numbered : freeName(file, name, nth + 1)
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    // Not every file system knows a file by two names.
    if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EINVAL)$/.test(`${(error as NodeJS.ErrnoException).code}`))
      throw error
    copyFileSync(from, to)
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true }))
  return a!.ino === b!.ino && a!.dev === b!.dev
}

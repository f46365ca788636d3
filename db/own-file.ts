import { userInfo } from 'node:os'

/** Who runs this process: by name, or by number where the machine has no name for it. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return `${process.getuid?.()}`
  }
}

/** What to run so that files are this user's own. */
export const ownIt = (...paths: readonly string[]): string =>
  process.platform === 'win32'
    ? `Let the user who runs Attune read and write ${paths.join(', ')}`
    : `Run "sudo chown ${[userName(), ...paths].map(inShell).join(' ')}"`

/** What to run so that nobody else may read a file. */
export const closeIt = (path: string): string => `"chmod 600 ${inShell(path)}"`

const inShell = (word: string): string =>
  /[^\w./~@:+-]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : word

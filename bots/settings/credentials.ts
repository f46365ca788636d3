import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownIt } from '../../db/own-file.ts'
import { Refused } from '../../db/start-refused.ts'
import { decode } from '../../db/text-file.ts'
import type { Values } from './dot-env.ts'

/** Settings that nobody else should read: systemd and containers can hand over each as a file of its name. */
const SECRETS = [
  'TELEGRAM_BOT_TOKEN',
  ...['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'],
  ...['SLACK_SIGNING_SECRET', 'SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'],
  ...['ATTUNE_KEY', 'DATABASE_URL'],
]

/** What the files in the folder that systemd names say, by their names; one that can't be read is refused. */
export function credentials(folder = process.env.CREDENTIALS_DIRECTORY): Values {
  if (!folder) return {}
  const found = SECRETS.map((name) => [name, contentOf(name, join(folder, name))] as const)
  return Object.fromEntries(found.filter((one): one is [string, string] => one[1] !== null))
}

function contentOf(name: string, file: string): string | null {
  try {
    return decode(readFileSync(file)).text.trim()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new Refused(`The secret ${name} ${whyUnread(file, `${code}`)}.`)
  }
}

function whyUnread(file: string, code: string): string {
  if (code === 'EISDIR')
    return `is a folder, ${file}: a container makes one where a file that it mounts is missing. Write the file, and begin again`
  const isClosed = code === 'EACCES' || code === 'EPERM'
  const mend = isClosed ? ownIt(file) : 'Write it again'
  return `can't be read from ${file} (${code}). ${mend}, or, in a container, do so with the file that is mounted there`
}

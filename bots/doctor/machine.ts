import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { refusalOf } from '../../db/start-refused.ts'
import { freeBytes, NEEDED_MB } from '../free-disk.ts'
import { credentials } from '../settings/credentials.ts'
import { DOT_ENV, readDotEnv } from '../settings/dot-env.ts'
import type { Config } from '../settings/settings.ts'
import { type Finding, fine, looked, wrong } from './finding.ts'

/** How the machine is: its Node, the file of settings, the room for the database. */
export const machineFindings = async ({ ATTUNE_DB, DATABASE_URL }: Config): Promise<Finding[]> => [
  node(process.versions.node),
  fine(`Time zones: ${process.versions.tz ?? 'as this machine has them'}.`),
  ...(await looked('.env', () => [envFile()])),
  ...(await looked('Secrets', () => secrets())),
  ...(DATABASE_URL === undefined
    ? await looked('Disk', async () => [await disk(dirname(resolve(ATTUNE_DB)))])
    : []),
]

function node(version: string): Finding {
  if (Number.parseInt(version, 10) >= 26) return fine(`Node: ${version}.`)
  return wrong(
    `Node: ${version}, and Attune needs 26. Use npm run doctor and npm start: they bring their own.`,
  )
}

function envFile(): Finding {
  const refusal = refusalOf(() => readDotEnv())
  if (refusal !== null) return wrong(`.env: ${refusal.replace(/^\.env/, 'it')}`)
  if (!existsSync(DOT_ENV))
    return fine('.env: none, so the environment alone counts. npm run setup makes one.')
  if (process.platform === 'win32') return fine('.env: there. Who may read it is not looked at on Windows.')
  return statSync(DOT_ENV).mode & 0o077
    ? wrong(
        '.env: others on this machine can read the token. Run "chmod 600 .env", or, where that changes nothing, keep the token in the environment.',
      )
    : fine('.env: only you can read it.')
}

function secrets(): Finding[] {
  const names = Object.keys(credentials())
  return names.length === 0 ? [] : [fine(`Secrets: ${names.join(', ')} came as files.`)]
}

async function disk(folder: string): Promise<Finding> {
  const free = Math.floor((await freeBytes(folder)) / 1e6)
  if (free >= NEEDED_MB) return fine('Disk: there is room.')
  return wrong(`Disk: only ${free} MB are free where the database is. Make room: at least ${NEEDED_MB} MB.`)
}

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { KNOWN_AS } from '../../db/put-back.ts'
import { sharedServer } from './server.ts'

/** A database of its own on the PostgreSQL of this run, empty or as another one is, which is gone after the test. */
export async function tempDatabase(like?: string): Promise<string> {
  const server = await sharedServer()
  const name = `attune_${randomBytes(6).toString('hex')}`
  const template = like === undefined ? '' : ` template ${like.split('/').at(-1)}`
  await asked(`${server}/postgres`, `create database ${name}${template}`)
  // It is the same one, not one that was put back elsewhere.
  if (like !== undefined) await asked(`${server}/${name}`, `delete from meta where name = '${KNOWN_AS}'`)
  atTheEnd(async () => {
    if (!lasting.has(`${server}/${name}`))
      await asked(`${server}/postgres`, `drop database ${name} with (force)`)
  })
  return `${server}/${name}`
}

const lasting = new Set<string>()

/** What others are to be like stays until the server goes. */
export const lasts = (url: string | undefined): void => void lasting.add(`${url}`)

// What is made for all tests of a file goes with the server, too.
function atTheEnd(work: () => Promise<void>): void {
  try {
    onTestFinished(work)
  } catch {}
}

/** Has a database do something. */
export async function asked(database: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  for (const one of statements) await client.query(one)
  await client.end()
}

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { sharedServer } from './server.ts'

/** An empty database of its own on the PostgreSQL of this run, which is gone after the test. */
export async function tempDatabase(): Promise<string> {
  const server = await sharedServer()
  const name = `attune_${randomBytes(6).toString('hex')}`
  await asked(server, `create database ${name}`)
  onTestFinished(() => asked(server, `drop database ${name} with (force)`))
  return `${server}/${name}`
}

async function asked(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  await client.query(statement)
  await client.end()
}

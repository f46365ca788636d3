import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { startSlack } from '../../bots/playground/slack/server.ts'
import { openStore } from '../../db/open.ts'
import { type Plain, peek } from '../../db/peek.ts'
import { SWIFT } from './world.ts'

/** Attune as `npm start` runs it, against a stand-in of Slack, started again whenever it has ended. */
export async function supervisedOnSlack() {
  const folder = mkdtempSync(join(SWIFT, 'attune-'))
  const file = join(folder, 'attune.db')
  const slack = await startSlack({ now: Date.now })
  const env = {
    ...{ PATH: process.env.PATH, ATTUNE_DB: file, ATTUNE_RUN_BY: 'Mira Holm' },
    ...{ SLACK_APP_TOKEN: slack.appToken, SLACK_BOT_TOKEN: slack.botToken, SLACK_API_URL: slack.root },
  }
  let ending = false
  let starts = 0
  const begin = () => {
    starts++
    const child = spawn(process.execPath, ['bots/main.ts'], { env, stdio: 'ignore' })
    const closed = once(child, 'close').then(() => {
      if (!ending) running = begin()
    })
    return { child, closed }
  }
  let running = begin()
  const end = async (signal: NodeJS.Signals) => {
    ending = true
    running.child.kill(signal)
    await running.closed
  }
  return {
    slack,
    folder,
    /** The ids of the answers that stand in the database just now. */
    votes: () => {
      const disk = new Database(file, { readonly: true })
      const ids = disk.prepare('select id from votes').pluck().all() as string[]
      disk.close()
      return ids
    },
    starts: () => starts,
    kill: () => running.child.kill('SIGKILL'),
    /** Ends it for good, and returns all that is stored then. */
    rows: async () => {
      await end('SIGTERM')
      const store = await openStore({ file })
      const { stored } = await peek(store)
      await store.close()
      return Object.fromEntries(stored.map(({ table, rows }) => [table, rows])) as Record<string, Plain[]>
    },
    clear: async () => {
      if (!ending) await end('SIGKILL')
      await slack.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

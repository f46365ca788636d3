import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { confined } from '../../bots/confined.js'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { dump } from '../../db/dump.ts'
import { openStore } from '../../db/open.ts'
import { BARE, KEEPING } from '../bots/command.ts'
import { LONG } from '../bots/slack-here.ts'

/** Attune as its starter runs it, with these settings and a database of its own, started again whenever it has ended. */
export function supervise(settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const file = join(folder, 'attune.db')
  const env = { ...BARE, ATTUNE_DB: file, ATTUNE_RUN_BY: 'Mira Holm', ...settings }
  let ending = false
  let starts = 0
  const begin = () => {
    starts++
    const child = spawn(process.execPath, [...confined(env), ...KEEPING, 'bots/attune.ts'], {
      env,
      stdio: 'ignore',
    })
    const closed = once(child, 'close').then(() => {
      if (!ending) running = begin()
    })
    return { child, closed }
  }
  let running = begin()
  const end = async (signal: NodeJS.Signals) => {
    if (ending) return
    ending = true
    running.child.kill(signal)
    await running.closed
  }
  return {
    folder,
    file,
    starts: () => starts,
    kill: (signal: NodeJS.Signals) => running.child.kill(signal),
    /** Ends it for good, and returns all that is stored then. */
    stored: async () => {
      await end('SIGTERM')
      const store = await openStore({ file })
      const all = await dump(store)
      await store.close()
      return all
    },
    clear: async () => {
      await end('SIGKILL')
      rmSync(folder, { recursive: true })
    },
  }
}

/** The same against a stand-in of Telegram. */
export async function supervised() {
  const server = await startTelegram({ now: Date.now, patience: LONG })
  const run = supervise({ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root })
  return {
    server,
    starts: run.starts,
    kill: run.kill,
    /** Ends it for good, and returns what a table holds then. */
    rows: async (table: string) => {
      const { readable } = await run.stored()
      return readable.find((one) => one.table === table)!.rows
    },
    clear: async () => {
      await run.clear()
      await server.stop()
    },
  }
}

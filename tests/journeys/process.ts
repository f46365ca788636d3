import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTelegram } from '../../bots/playground/telegram/server.ts'
import { openStore } from '../../db/open.ts'
import { peek } from '../../db/peek.ts'

/** Attune as `npm start` runs it, against a stand-in of Telegram, started again whenever it has ended. */
export async function supervised() {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const file = join(folder, 'attune.db')
  const server = await startTelegram({ now: Date.now })
  const env = {
    ...{ PATH: process.env.PATH, ATTUNE_DB: file, ATTUNE_RUN_BY: 'Mira Holm' },
    ...{ TELEGRAM_BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root },
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
    server,
    starts: () => starts,
    kill: (signal: NodeJS.Signals) => running.child.kill(signal),
    /** Ends it for good, and returns what a table holds then. */
    rows: async (table: string) => {
      if (!ending) await end('SIGTERM')
      const store = await openStore({ file })
      const { readable } = await peek(store)
      await store.close()
      return readable.find((one) => one.table === table)!.rows
    },
    clear: async () => {
      await end('SIGKILL')
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

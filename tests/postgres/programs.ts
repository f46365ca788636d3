import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import type { Settings } from '../../db/store.ts'
import { type Command, command } from '../bots/command.ts'
import { LONG } from '../bots/slack-here.ts'
import { tempDir } from '../temp-dir.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')

/** A Telegram, and programs of Attune in one folder, which keep everything in a file there or on a server. */
export async function programs() {
  const telegram = await startTelegram({ now: Date.now, patience: LONG })
  onTestFinished(() => telegram.stop())
  const folder = tempDir()
  const settings = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ATTUNE_RUN_BY: 'Mira Holm',
  }
  const run = (program: string, args: string[], { file, url, key }: Settings): Command => {
    const where = { ATTUNE_DB: file, ATTUNE_KEY: `${key}`, ...(url ? { DATABASE_URL: url } : {}) }
    const started = command([resolve(`bots/${program}`), ...args], folder, { ...settings, ...where })
    onTestFinished(() => void started.child.kill('SIGKILL'))
    return started
  }
  const file = (name = 'attune.db'): Settings => ({ file: join(folder, name), key: KEY })
  return {
    telegram,
    run,
    file,
    server: (url: string): Settings => ({ ...file(), url }),
    /** Attune, once it runs. */
    attune: async (where: Settings): Promise<Command> => {
      const started = run('attune.ts', [], where)
      await started.says('Attune is running as')
      return started
    },
    stopped: async ({ child, ended }: Command): Promise<void> => {
      child.kill()
      await ended
    },
  }
}

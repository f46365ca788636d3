import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Settings } from '../../db/store.ts'
import { type Command, command } from '../bots/command.ts'
import { onTelegram } from '../bots/on-telegram.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')

/** A Telegram, and programs of Attune in one folder, which keep everything in a file there or on a server. */
export async function programs() {
  const { telegram, folder, settings } = await onTelegram()
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

import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Command, command } from './command.ts'
import { onTelegram } from './on-telegram.ts'

/** Attune as a process on Telegram, to be started again and again on one database, and where its backup goes. */
export async function backedUp() {
  const { telegram: server, folder, settings } = await onTelegram()
  const start = (...flags: string[]): Command => {
    const attune = command([resolve('bots/main.js'), ...flags], folder, settings)
    onTestFinished(() => void attune.child.kill('SIGKILL'))
    return attune
  }
  return { server, start, file: join(folder, 'data/attune.db'), backup: join(folder, 'backup.db') }
}

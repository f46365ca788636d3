import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { type Command, command } from './command.ts'
import { LONG } from './slack-here.ts'

/** Attune as a process on Telegram, to be started again and again on one database, and where its backup goes. */
export async function backedUp() {
  const server = await startTelegram({ now: Date.now, patience: LONG })
  onTestFinished(() => server.stop())
  const folder = tempDir()
  const settings = {
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.root,
    ATTUNE_RUN_BY: 'Mira Holm',
  }
  const start = (...flags: string[]): Command => {
    const attune = command([resolve('bots/main.js'), ...flags], folder, settings)
    onTestFinished(() => void attune.child.kill('SIGKILL'))
    return attune
  }
  return { server, start, file: join(folder, 'data/attune.db'), backup: join(folder, 'backup.db') }
}

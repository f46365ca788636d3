import { onTestFinished } from 'vitest'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { LONG } from './slack-here.ts'

/** A Telegram, a folder of one's own, and the settings by which Attune is on it. */
export async function onTelegram() {
  const telegram = await startTelegram({ now: Date.now, patience: LONG })
  onTestFinished(() => telegram.stop())
  const settings = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ATTUNE_RUN_BY: 'Mira Holm',
  }
  return { telegram, folder: tempDir(), settings }
}

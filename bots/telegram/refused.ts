import { GrammyError } from 'grammy'
import { Refused } from '../../db/start-refused.ts'

/** What whoever runs it has to do about the token; null if the trouble is another one. */
export function refusedToken(error: unknown): Refused | null {
  const code = error instanceof GrammyError ? error.error_code : undefined
  if (code === 409) {
    return new Refused('Another Attune runs with the same TELEGRAM_BOT_TOKEN. Stop one of them.')
  }
  if (code === 401 || code === 404) {
    return new Refused(
      'Telegram does not know TELEGRAM_BOT_TOKEN. Copy it again from @BotFather, then start Attune again.',
    )
  }
  return null
}

import { GrammyError } from 'grammy'
import { Refused } from '../../db/start-refused.ts'

/** What whoever runs it has to do about the token; null if the trouble is another one. */
export function refusedToken(error: unknown): Refused | null {
  const { error_code: code, description } = error instanceof GrammyError ? error : NONE
  if (code === 409) return new Refused(/webhook/i.test(description) ? BY_WEBHOOK : TWICE)
  if (code === 401 || code === 404) {
    return new Refused(
      'Telegram does not know TELEGRAM_BOT_TOKEN. Copy it again from @BotFather, then start Attune again.',
    )
  }
  return null
}

/** The same, and what about the address to which Telegram is to bring what happens. */
export const refusedWebhook = (error: unknown): Refused | null =>
  error instanceof GrammyError && error.error_code === 400 ? new Refused(NO_ADDRESS) : refusedToken(error)

const NONE = { error_code: undefined, description: '' }

const TWICE =
  'Another Attune runs with the same TELEGRAM_BOT_TOKEN. Stop one of them, or give all of them TELEGRAM_URL: only so several can hear.'

const BY_WEBHOOK =
  'Another Attune with the same TELEGRAM_BOT_TOKEN hears at its TELEGRAM_URL. Stop that, or give this one TELEGRAM_URL, too.'

const NO_ADDRESS =
  'Telegram does not take TELEGRAM_URL. Write the https address by which the world reaches this machine, on port 443, 80, 88 or 8443.'

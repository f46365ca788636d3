import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { Refused } from '../../db/start-refused.ts'
import type { Log } from '../log.ts'
import { codeOf } from './errors.ts'

const PAUSE = 2000

/** Asks Telegram who the bot is, until it can be reached. */
export async function reach(api: Api, log: Log, stopping: AbortSignal): Promise<UserFromGetMe> {
  for (;;) {
    try {
      return await api.getMe()
    } catch (error) {
      const code = codeOf(error)
      if (code === 401 || code === 404) throw clear(error)
      log.warn('telegram not reached', { code, seconds: PAUSE / 1000 })
      await sleep(PAUSE, undefined, { signal: stopping })
    }
  }
}

/** The reason why it can't go on, in words for whoever runs it. */
export function clear(error: unknown): Error {
  const code = error instanceof GrammyError ? error.error_code : undefined
  if (code === 409) {
    return new Refused(
      'Another Attune runs with the same TELEGRAM_BOT_TOKEN. Stop that one, then start again.',
    )
  }
  if (code === 401 || code === 404) {
    return new Refused('Telegram does not know TELEGRAM_BOT_TOKEN. Copy it again from @BotFather.')
  }
  return new Error(`Telegram could not go on (${codeOf(error) ?? 'for an unknown reason'}).`)
}

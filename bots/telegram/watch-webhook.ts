import type { Api } from 'grammy'
import { Refused } from '../../db/start-refused.ts'
import type { Log } from '../log.ts'

/** Looks whether Telegram still brings what happens to this address, and says so where it doesn't get through. */
export function watchWebhook(
  api: Pick<Api, 'getWebhookInfo'>,
  address: string,
  log: Log,
): () => Promise<void> {
  let failedAt = 0
  return async () => {
    const { url, last_error_date: failed = 0, last_error_message: why = '' } = await api.getWebhookInfo()
    if (url !== address) throw new Refused(ELSEWHERE)
    if (failed > failedAt && failedAt > 0) log.warn('telegram does not get through', about(why))
    failedAt = Math.max(failed, 1)
  }
}

const ELSEWHERE =
  'Telegram brings what happens elsewhere: another Attune runs with the same TELEGRAM_BOT_TOKEN. Stop that, and start this one again.'

/** By its status, if it got an answer: words of others' servers stand in no log. */
function about(why: string) {
  const status = /\b[345]\d\d\b/.exec(why)?.[0]
  return { platform: 'telegram', code: status === undefined ? 'no_answer' : Number(status) }
}

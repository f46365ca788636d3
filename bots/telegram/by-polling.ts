import { untilReached } from '../until-reached.ts'
import type { Hearing, Way } from './hearing.ts'
import { pollAndConfirm } from './poll-and-confirm.ts'

/** Telegram, asked over and over what happened: by one process alone, which needs no address. */
export function byPolling({ api, polled, calling, crowd, dealer, caughtUp }: Hearing): Way {
  const { deal, answered } = dealer
  let running = Promise.resolve(0)
  return {
    open: async () => {
      await untilReached(() => api.deleteWebhook(), calling)
      running = pollAndConfirm({ api: polled, deal, caughtUp, came: crowd.came, calling })
    },
    close: async () => {
      const offset = await running
      await answered()
      if (offset === 0) return
      const failed = (error: unknown) =>
        calling.log.warn('last update not confirmed', { code: calling.codeOf(error) })
      await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(failed)
    },
  }
}

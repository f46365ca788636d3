import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'

const LOOKS = 40
const PAUSE = 250

/** Resolves once nothing waits at Telegram to be heard, by whichever process, or that has been tried for ten seconds. */
export async function noneWaits(api: Pick<Api, 'getWebhookInfo'>, stopping: AbortSignal): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const known = await api.getWebhookInfo().catch(() => null)
    if (known?.pending_update_count === 0) return
    await sleep(PAUSE, undefined, { signal: stopping })
  }
}

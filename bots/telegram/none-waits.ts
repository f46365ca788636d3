import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from 'grammy'

const LOOKS = 260

/** Milliseconds between two looks. */
export const PAUSE = 500

/**
 * Resolves once nothing waits at Telegram to be heard, by whichever process; or after as long as Telegram may pause, two
 * minutes, before it brings again what it could not bring while nobody was there.
 */
export async function noneWaits(
  api: Pick<Api, 'getWebhookInfo'>,
  stopping: AbortSignal,
  pause = PAUSE,
): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const known = await api.getWebhookInfo().catch(() => null)
    if (known?.pending_update_count === 0) return
    await sleep(pause, undefined, { signal: stopping })
  }
}

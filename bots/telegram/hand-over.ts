import type { Means } from '../../core/means.ts'

/** How a bot's invitations are handed over: the link that starts it, and Telegram's own page to send that on. */
export const handOver =
  (username: string): Means['handOver'] =>
  (code) => {
    const link = `https://t.me/${username}?start=${code}`
    return { link, send: `https://t.me/share/url?url=${encodeURIComponent(link)}` }
  }

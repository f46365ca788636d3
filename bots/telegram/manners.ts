import type { Manners } from '../../core/model/means.ts'

/** What is so on Telegram: an invitation is a link that starts the bot, sent on by Telegram's own page for that. */
export const manners = (username: string): Manners => ({
  deepest: 'intimate',
  links: true,
  sounds: true,
  ownPage: false,
  handOver: (code) => {
    const link = `https://t.me/${username}?start=${code}`
    return { link, send: `https://t.me/share/url?url=${encodeURIComponent(link)}` }
  },
})

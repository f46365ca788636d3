import type { Manners } from '../../core/model/means.ts'

/** What is so on Slack: nothing intimate, a Home tab, and an invitation is words to send as a message. */
export const manners = (partners: boolean): Manners => ({
  deepest: 'tender',
  links: partners,
  sounds: false,
  ownPage: true,
  handOver: (code) => ({ link: `link ${code}` }),
})

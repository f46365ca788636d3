import type { Manners } from '../../core/model/means.ts'

/** What is so in a terminal: one person is there, so nobody can be linked with. */
export const manners: Manners = {
  deepest: 'intimate',
  links: false,
  sounds: true,
  ownPage: false,
  handOver: (code) => ({ link: `link ${code}` }),
}

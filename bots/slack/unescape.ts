/** What somebody wrote in a chat, as they meant it: links as addresses, mentions as what they are called. */
export const typed = (text: string): string =>
  filledIn(text.replace(TAG, (_, target: string, label?: string) => meant(target, label)))

/** What somebody filled into a field, as they meant it: no entities, and the colors' names as colors. */
export const filledIn = (text: string): string =>
  text.replace(ENTITY, (entity) => ENTITIES[entity]!).replace(NAME, (name) => COLORS[name]!)

const TAG = /<([^<>|]+)(?:\|([^<>]*))?>/g

const ENTITY = /&(?:amp|lt|gt);/g
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

const NAME = /:(?:large_green|large_yellow|red|white)_circle:/g
const COLORS: Record<string, string> = {
  ':large_green_circle:': '🟢',
  ':large_yellow_circle:': '🟡',
  ':red_circle:': '🔴',
  ':white_circle:': '⚪',
}

// The platform's own ids never come through: where there is no label, only the sign is left.
function meant(target: string, label = ''): string {
  if (target.startsWith('@')) return `@${label}`
  if (target.startsWith('#')) return `#${label}`
  if (target.startsWith('!')) return label || target.replace(/^!([a-z]+).*/, '@$1')
  return /^(?:mailto|tel):/.test(target) ? label || target.replace(/^[a-z]+:/, '') : target
}

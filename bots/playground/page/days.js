import { h } from './dom.js'

/** What was said, with a chip where another day begins. */
export const withDays = (items) =>
  items.flatMap((item, i) => {
    const before = items.slice(0, i).findLast(({ day }) => day)?.day
    return item.day && item.day !== before ? [{ chip: item.day }, item] : [item]
  })

/** The name of a day among what was said on it. */
export const dayChip = ({ chip }) => h('p', { className: 'day' }, chip)

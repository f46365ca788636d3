const SPACE = 8

/** How a page is scrolled for somebody: at once, if they want no motion. */
export const glide = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth')

/** Scrolls to the newest message: to the top of one that is taller than the view, else to the end. */
export function toNewest(scroller) {
  const newest = [...scroller.querySelectorAll('.message, .item')].at(-1)
  const isTall = newest && newest.offsetHeight > scroller.clientHeight - SPACE
  scroller.scrollTop = isTall ? scroller.scrollTop + topOf(newest, scroller) - SPACE : scroller.scrollHeight
}

const topOf = (node, scroller) => node.getBoundingClientRect().top - scroller.getBoundingClientRect().top

/** Called before a chat changes, it returns what follows the change: what is new comes into view. */
export const following = (scroller, log) => () => {
  const [last, height] = [lastOf(log), scroller.scrollHeight]
  const near = height - scroller.scrollTop - scroller.clientHeight < 120
  return () => {
    if (last !== lastOf(log)) toNewest(scroller)
    else if (near && height !== scroller.scrollHeight) scroller.scrollTop = scroller.scrollHeight
  }
}

// What has only other buttons is the same page, and stays where it was scrolled to.
const lastOf = ({ lastElementChild: last }) =>
  `${last?.dataset.key} ${last?.querySelector('.bubble, .said').textContent}`

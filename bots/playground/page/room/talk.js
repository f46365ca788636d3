import { dayChip, withDays } from '../days.js'
import { h, keyed, say } from '../dom.js'
import { following, toNewest } from '../newest.js'
import { buildBlock, comparable } from './blocks.js'
import { follow } from './link.js'
import { wordsOf } from './mrkdwn.js'

/** What is said in a channel, or with Attune, and Home in its place. */
export function createTalk(pane) {
  const log = h('div', { className: 'items', role: 'log', 'aria-label': 'Messages' })
  const home = h('div', { className: 'home-tab', role: 'region', 'aria-label': 'Home' })
  const empty = h('p', { className: 'empty' })
  const scroll = h('div', { className: 'talk-scroll', tabIndex: 0, role: 'group', 'aria-label': 'Slack' })
  scroll.append(empty, log, home)
  pane.append(scroll)
  const keepUp = follower(scroll, log)

  return (view, busy) => {
    const { at, items, home: blocks } = view
    const after = keepUp(view)
    log.setAttribute('aria-live', busy ? 'off' : 'polite')
    keyed(log, withDays(items), ({ chip, key }) => chip ?? key, buildItem)
    drawHome(home, blocks ?? [])
    switchTo(at, { log, home, scroll })
    empty.hidden = at === 'home' ? blocks !== null : items.length > 0
    say(empty, at === 'home' ? 'Nothing is here yet.' : 'Nothing has been said here yet.')
    after()
  }
}

/** Scrolls to what is newest: called before a change, it returns what to do after it. */
function follower(scroll, log) {
  const keepUp = following(scroll, log)
  let was = ''
  return ({ at, me }) => {
    const [after, moved] = [keepUp(), was !== `${at} ${me}`]
    was = `${at} ${me}`
    if (at === 'home') return () => moved && scroll.scrollTo(0, 0)
    return moved ? () => toNewest(scroll) : after
  }
}

function drawHome(home, blocks) {
  const build = ({ block }) => buildBlock(block, { on: 'home' })
  keyed(home, comparable(blocks), ({ key }) => key, build)
}

function switchTo(at, { log, home, scroll }) {
  log.hidden = at === 'home'
  home.hidden = at !== 'home'
  // Only a conversation is gone on with at its end.
  scroll.classList.toggle('scroller', at !== 'home')
}

function buildItem(item, again) {
  if (item.chip) return dayChip(item)
  const { key, kind, text, blocks, edited } = item
  const only = kind === 'only-you' ? h('p', { className: 'only' }, 'Only visible to you') : null
  const shown =
    blocks.length > 0
      ? comparable(blocks).map(({ block }) => buildBlock(block, { on: key }))
      : [h('p', { className: 'words' }, ...wordsOf({ type: 'mrkdwn', text }, follow))]
  const tail = edited ? h('small', { className: 'edited' }, '(edited)') : null
  const node = h(
    'article',
    { className: `item ${only ? 'only-you' : 'said-to-all'} ${again ? 'again' : 'new'}`, tabIndex: -1 },
    face(item),
    h('div', { className: 'said' }, only, author(item), ...shown, tail),
  )
  node.querySelector('.link')?.setAttribute('data-point', `room/link/${key}`)
  return node
}

function face({ from, by }) {
  const picture = by === null ? h('img', { src: 'attune.svg', alt: '' }) : h('span', {}, from[0])
  return h(
    'span',
    { className: by === null ? 'face bot' : `face hue-${by % 6}`, 'aria-hidden': 'true' },
    picture,
  )
}

function author({ from, by, time }) {
  const app = by === null ? h('small', { className: 'app' }, 'app') : null
  return h('header', {}, h('b', {}, from), app, time ? h('small', {}, time) : null)
}

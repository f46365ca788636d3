import { h, keyed, say } from './dom.js'

const byId = (id) => document.getElementById(id)

function step({ text, done, now }) {
  const state = done ? 'done' : now ? 'now' : 'open'
  const word = done ? ', done' : ''
  return h(
    'li',
    { className: state, 'aria-current': now ? 'step' : null },
    h('span', { className: 'tick', 'aria-hidden': 'true' }),
    text,
    h('span', { className: 'unseen' }, word),
  )
}

/** One sentence of guidance and five steps that tick themselves off. */
export function createGuide() {
  const open = (shown) => {
    byId('guide').hidden = !shown
    byId('open-guide').hidden = shown
    byId(shown ? 'close-guide' : 'open-guide').focus()
    document.body.classList.toggle('unguided', !shown)
  }
  byId('close-guide').addEventListener('click', () => open(false))
  byId('open-guide').addEventListener('click', () => open(true))

  return ({ guide }) => {
    say(byId('line'), guide.line)
    byId('guide').classList.toggle(
      'finished',
      guide.steps.length > 0 && guide.steps.every(({ done }) => done),
    )
    keyed(byId('steps'), guide.steps, ({ text }) => text, step)
  }
}

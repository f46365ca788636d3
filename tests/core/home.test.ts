import { expect, test } from 'vitest'
import { parseAction } from '../../core/model/action.ts'
import type { Button, Page } from '../../core/model/message.ts'
import { afterSaying, type Scene, type Turn } from '../../core/model/scene.ts'
import { react } from '../../core/react.ts'
import { type Lone, meansOfLone, plain, settled } from './lone.ts'
import { withBen } from './with-ben.ts'

test('Home speaks of what is shown only where something is', () => {
  const ana = withBen()
  ana.wait({ days: 1 })
  ana.command('home')
  expect(ana.reads()).not.toMatch(/shown/i)
  ana.tap('Open:')
  ana.tap('🟢')
  ana.tap('What would Ben see?')
  ana.tap('Show it now')
  ana.command('home')
  expect(ana.reads()).toContain('Shown by you: one thing.')
  expect(ana.reads()).not.toContain('Shown to you')
})

test('Today says of what is shown only what there is', () => {
  const ana = withBen()
  ana.wait({ days: 1 })
  for (const label of ['Open:', '🟢', 'What would Ben see?', 'Show it now']) ana.tap(label)
  ana.command('shown')
  expect(ana.reads()).toContain('Shown by you, until it fades or you take it back.')
  expect(ana.reads()).not.toMatch(/nothing/i)
})

test('Today does not speak of it to somebody who has never been linked', () => {
  const ana = settled()
  ana.command('shown')
  expect(ana.reads()).not.toMatch(/shown/i)
})

/** Where something begins that goes step by step: an answer, a link, its end. */
const STEPS = ['ask-now', 'changed', 'own-acts', 'moment', 'link', 'link-more', 'end-link', 'zone']

type Stand = { scene: Scene; page: Page }

const pageOf = ({ say }: Turn): Page | undefined => say.findLast(({ want }) => want?.open)?.want?.page

/** Where a button leads: what it does, and where one stands then; nothing if that is no page. */
function leads({ scene }: Stand, button: Button, ana: Lone): [string, Stand][] {
  const press = 'action' in button ? parseAction(button.action) : null
  if (!press) return []
  const incoming = { kind: 'press', press, profile: { name: 'Ana', language: 'en' } } as const
  const turned = react(scene, incoming, meansOfLone(ana))
  const page = pageOf(turned)
  return page ? [[press.verb, { scene: afterSaying(turned), page }]] : []
}

/** What opens a page of its own somewhere under Home, and after how many taps at least. */
function tapsFromHome(ana: Lone): Map<string, number> {
  const found = new Map<string, number>()
  ana.command('home')
  let level: Stand[] = [{ scene: ana.scene, page: pageOf(ana.last)! }]
  for (let taps = 1; level.length > 0; taps++) {
    const all = level.flatMap((stand) => stand.page.buttons.flat().flatMap((one) => leads(stand, one, ana)))
    const fresh = all.filter(([verb], i) => !found.has(verb) && all.findIndex(([its]) => its === verb) === i)
    for (const [verb] of fresh) found.set(verb, taps)
    level = fresh.filter(([verb]) => !STEPS.includes(verb)).map(([, stand]) => stand)
  }
  return found
}

test.each([
  ['alone', settled],
  ['linked', withBen],
])(
  'nothing is deeper than three taps from Home, but a theme, and what takes a yes of its own (%s)',
  (_, someone) => {
    const ana = someone()
    ana.wait({ days: 1 })
    const deep = [...tapsFromHome(ana)].filter(([, taps]) => taps > 3).map(([verb]) => verb)
    // A yes of its own (R22), a theme or a path on the page about it.
    expect(deep.filter((verb) => !verb.includes('path'))).toEqual(['depth', 'mix-theme', 'mix-body'])
  },
)

test('Home has eleven buttons for two, and [Link with someone] in the place of what needs two', () => {
  const labels = (ana: Lone) => {
    ana.command('home')
    return ana.last.say.at(-1)!.want!.page.buttons.map((row) => row.map(({ text }) => plain(text)))
  }
  const two = [
    ['Ask me now', 'Something of mine'],
    ['Today', 'A moment together'],
    ['Breathe', 'Rest'],
    ['When I ask', 'My answers'],
    ['Ben and me'],
    ['Privacy and leaving'],
    ['Help, and people to talk to'],
  ]
  expect(labels(withBen())).toEqual(two)
  const alone = two.with(1, ['Today']).with(4, ['Link with someone'])
  expect(labels(settled())).toEqual(alone)
})

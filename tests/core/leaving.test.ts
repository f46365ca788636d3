import { expect, test } from 'vitest'
import { plain } from './lone.ts'
import { withBen } from './with-ben.ts'

test('[Erase everything] stands apart: beside it is only what does nothing', () => {
  const page = withBen()
  page.command('leave')
  const rows = page.last.say.at(-1)!.want!.page.buttons
  const verbs = rows.map((row) => row.map((one) => ('action' in one ? one.action : '')))
  expect(verbs.slice(-3)).toEqual([['help', 'privacy'], ['erase-about'], ['erase-all']])
  page.tap('What erasing takes away')
  expect(plain(page.last.reply.alert!)).toContain('Nobody can bring it back.')
  expect(page.last.say).toEqual([])
})

test.each(['privacy', 'circle', 'home again'])(
  'whoever taps [Leaving] twice in haste (%s) has erased and ended nothing',
  (from) => {
    const ana = withBen()
    if (from === 'home again') ana.plant({ chat: { ...ana.scene.chat, putBack: true } })
    if (from === 'circle') ana.press(`circle/${ana.scene.circles.at(-1)!.id}`)
    else ana.command(from === 'privacy' ? 'privacy' : 'home')
    const row = (verb: string) => {
      const rows = ana.last.say.at(-1)!.want!.page.buttons
      return rows.length - rows.findIndex((one) => one.some((its) => 'action' in its && its.action === verb))
    }
    const tapped = row('leaving')
    ana.command('leave')
    const dangers = ['rest-open', 'end-link', 'erase-all'].map(row)
    expect(dangers).not.toContain(tapped)
  },
)

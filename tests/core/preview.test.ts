import { expect, test } from 'vitest'
import { type Lone, library } from './lone.ts'
import { withBen } from './with-ben.ts'

/** Ana, just asked what Ben is asked too, with this answer and its preview. */
function previewed(color: string): Lone {
  const ana = withBen()
  ana.wait({ days: 1 })
  ana.tap('Open:')
  ana.tap(color)
  ana.tap('What would Ben see?')
  return ana
}

test('R5 R15 the preview is four short sentences on what is seen, how it fades, and what one is told', () => {
  const ana = previewed('🟡')
  expect(ana.reads()).toContain(
    [
      'This is all Ben would see. You can take it back any time.',
      'Green and yellow fade after three hours, red and not sure when your day ends.',
      "You won't be told if it was seen. Ben may reply or not; neither means anything.",
    ].join('\n'),
  )
  expect(ana.reads()).not.toContain('This waited for your answer')
})

test('R15 what Ben would read beside a waiting answer is read before it waits', () => {
  const ana = previewed('🔴')
  ana.tap("When they've answered too")
  expect(ana.reads()).toContain('Ben then also reads: “This waited for your answer.')
  expect(ana.reads()).toContain(
    'Green and yellow end after three hours, red and not sure when your day ends.',
  )
  expect(ana.scene.answers.at(-1)?.shownUntil).toBeNull()
  ana.tap('Show it then')
  expect(ana.reads()).toContain('Saved. Ben sees it only after answering too')
  expect(ana.scene.answers.at(-1)).toMatchObject({ held: true })
})

test('R11 from there it can be shown at once, or kept', () => {
  for (const [label, reads] of [
    ['Show it now', "It's there now, if Ben looks."],
    ['Keep it to myself', 'Heard.'],
  ] as const) {
    const ana = previewed('🟢')
    ana.tap("When they've answered too")
    ana.tap(label)
    expect(ana.reads()).toContain(reads)
  }
})

test.each(['en', 'de', 'es'])(
  'in %s all of it stands on a phone at once, for the longest name there is',
  (language) => {
    const ana = previewed('🟢')
    ana.plant({ names: ana.scene.names.map((one) => ({ ...one, name: 'Maximiliane W' })) })
    ana.press(ana.scene.asks.map(({ id }) => `preview/${id}`).at(-1)!)
    const { text } = ana.last.say.at(-1)!.want!.page
    const read = text.map((one) => library.words.plain(one, language)).join('')
    expect(read).toContain('Maximiliane W')
    expect(read.length).toBeLessThanOrEqual(290)
  },
)

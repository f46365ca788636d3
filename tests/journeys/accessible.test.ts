import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { scenes } from '../../bots/playground/scenes/scenes.ts'
import { atPage, NARROW, WIDE } from './at-page.ts'

const { journey, open } = await atPage()
let page: Page

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What axe finds in the page as it is, by rule and place. */
const found = () =>
  page.evaluate<string[]>(
    `axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
  )

journey('axe finds nothing, at both widths, light and dark, with a pop-up or a modal open', async () => {
  page = (await open(WIDE)).page
  await page.getByText('Ana’s phone lit up. Tap it.').waitFor()
  await page.evaluate(AXE)
  const press = (name: string) => page.getByRole('button', { name }).first().click()
  const looks: Record<string, string[]> = {}
  /** Looks at the page in both lights. */
  const look = async (at: string) => {
    looks[`${at}, light`] = await found()
    await press('Dark')
    looks[`${at}, dark`] = await found()
    await press('Dark')
  }

  await look('lock screens')
  await press('A moment for you.')
  await press('Open: about touch')
  await press('depends, ask first')
  await press('What would Ben see?')
  await page.getByRole('dialog').waitFor()
  await press('What was sent')
  await look('a pop-up, and the drawer')
  await page.setViewportSize(NARROW)
  await look('a pop-up on a phone')
  // The header is less than a fifth of the height.
  const top = await page.evaluate<number>('document.querySelector("main").getBoundingClientRect().top')
  expect(top).toBeLessThan(NARROW.height / 5)
  await press('File')
  await press('As tables')
  await look('tables on a phone')
  await page.setViewportSize(WIDE)
  await press('another person')
  looks['a dialog, light'] = await found()
  await page.keyboard.press('Escape')

  await page.getByLabel('Scene').selectOption('A workshop of nine')
  await press('/checkin')
  await page.getByRole('dialog').waitFor()
  await look('a modal')
  await page.setViewportSize(NARROW)
  await press('Room')
  await look('a modal on a phone')
  await press('Open it')
  await press('ready')
  await page.getByRole('log').getByText('Heard. Thank you').waitFor()
  await look('a round on a phone')

  expect(Object.entries(looks).filter(([, faults]) => faults.length > 0)).toEqual([])
})

/** Where the page begins, how wide and how high it is, with a sentence in the guide and the buttons of an end. */
const withLine = (line: string, next: string | null) =>
  page.evaluate<[number, number, number]>(`(() => {
    const byId = (id) => document.getElementById(id)
    byId('line').textContent = ${JSON.stringify(line)}
    byId('guide').classList.toggle('finished', ${next !== null})
    byId('onward').hidden = ${next === null}
    byId('next-scene').textContent = 'Next: ' + ${JSON.stringify(next)}
    const { scrollWidth, scrollHeight } = document.documentElement
    return [byId('main').getBoundingClientRect().top, scrollWidth, scrollHeight]
  })()`)

/** Every sentence of every scene, the last ones with the scene that comes next. */
const LINES = scenes.flatMap(({ steps, end }, i): [string, string | null][] => [
  ...steps.map(({ line }): [string, null] => [line, null]),
  [end, scenes[(i + 1) % scenes.length]!.title],
])

for (const [where, size, most] of [
  ['at a phone’s width what stands above takes less than a fifth', NARROW, NARROW.height / 5],
  ['on a laptop all of it is in view', WIDE, WIDE.height / 4],
] as const) {
  journey(`${where}, whatever the guide says`, async () => {
    page = (await open(size)).page
    await page.getByText('Ana’s phone lit up. Tap it.').waitFor()
    const beyond: string[] = []
    for (const [line, next] of LINES) {
      const [top, width, height] = await withLine(line, next)
      if (top >= most || width > size.width || height > size.height)
        beyond.push(`${top} ${width} ${height} ${line}`)
    }
    expect(beyond).toEqual([])
  })
}

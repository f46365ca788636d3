import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { workshopOfNine } from '../../bots/playground/scenes/workshop-of-nine.ts'
import { type Visitor, visit } from '../playground/page-visitor.ts'
import { openBrowser } from './browser.ts'

const opened = await openBrowser()
if (opened.browser === null) console.warn(`The journey through a room did not run: ${opened.why}`)
const journey = test.skipIf(opened.browser === null)

let visitor: Visitor
let page: Page

afterEach(async () => {
  await page.close()
  await visitor.stop()
})
afterAll(() => opened.browser?.close())

async function open(width: number, height: number) {
  visitor = await visit(workshopOfNine)
  page = await opened.browser!.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await page.goto(visitor.url)
  await page.locator('#line').getByText('Mira facilitates.').waitFor()
}

const room = () => page.getByRole('region', { name: 'Workshop room' })
const press = (name: string) => room().getByRole('button', { name, exact: true }).first().click()

/** Opens a question, has everybody answer, and lets it close. */
async function toTheClose() {
  await press('/checkin')
  await press('Open it')
  await press('The others answer')
  await page
    .getByText('Gil answered')
    .or(page.getByText('Fay answered'))
    .first()
    .waitFor({ state: 'attached' })
  await page.getByRole('button', { name: '+1 h' }).click()
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  journey(`the weather is the finale: its picture comes into view, ${width} wide`, async () => {
    await open(width, height)
    await toTheClose()
    await press('The question has closed. Its picture is above.')
    await room().getByRole('img', { name: /ready/ }).waitFor()
    await expect.poll(hidden).toBeLessThan(12)
  })
}

/** How many pixels of the picture its chat hides. */
const hidden = () =>
  page.evaluate<number>(`(() => {
    const node = document.querySelector('#room figure img')
    const [inner, outer] = [node, node.closest('.scroller')].map((one) => one.getBoundingClientRect())
    return node.complete ? Math.max(0, inner.bottom - outer.bottom, outer.top - inner.top) : Infinity
  })()`)

journey('each one’s place is chosen, and their Slack shows times by it', async () => {
  await open(1280, 800)
  await press('/checkin')
  await press('Open it')
  await room().getByText('could look until 14:19;').waitFor()
  await room().getByLabel('Where Mira is').selectOption('Tokyo')
  await room().getByText('could look until 21:19;').waitFor()
  await press('Kofi')
  await room().getByText('could look until 14:19;').waitFor()
  expect(await room().getByLabel('Where Kofi is').locator('option:checked').innerText()).toBe('Berlin')
})

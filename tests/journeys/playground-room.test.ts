import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { workshopOfNine } from '../../bots/playground/scenes/workshop-of-nine.ts'
import { atPage, NARROW, WIDE } from './at-page.ts'

const { journey, open } = await atPage()
let page: Page

async function inRoom(size: typeof WIDE) {
  page = (await open(size, workshopOfNine)).page
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

for (const size of [WIDE, NARROW]) {
  journey(`the weather is the finale: its picture comes into view, ${size.width} wide`, async () => {
    await inRoom(size)
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
  await inRoom(WIDE)
  await press('/checkin')
  await press('Open it')
  await room().getByText('could look until 14:19;').waitFor()
  await room().getByLabel('Where Mira is').selectOption('Tokyo')
  await room().getByText('could look until 21:19;').waitFor()
  await press('Kofi')
  await room().getByText('could look until 14:19;').waitFor()
  expect(await room().getByLabel('Where Kofi is').locator('option:checked').innerText()).toBe('Berlin')
})

import { expect } from 'vitest'
import { fromNothing } from '../../bots/playground/scenes/from-nothing.ts'
import { atPage, WIDE } from './at-page.ts'

const { journey, open } = await atPage()

journey(
  'an invitation is handed over where the guide points, and Ben’s phone lights up with it',
  async () => {
    const { page, visitor, phone } = await open(WIDE, fromNothing)
    await visitor.act('start', { phone: 0 })
    await visitor.presses(
      0,
      'Show me one',
      'Skip',
      'Only when I ask',
      'Link with someone',
      'Make the invitation',
    )
    await visitor.act('unlock', { phone: 0 })
    await phone('Ana').locator('.pulse', { hasText: 'Send it' }).click()
    await page.locator('dialog .pulse', { hasText: 'Hand it to Ben' }).click()
    await phone('Ben').locator('.note').getByText('t.me/attune_bot?start=').waitFor()
  },
)

journey('a phone in another language: whoever is known is told where theirs is changed', async () => {
  const { phone } = await open(WIDE)
  await phone('Ana').getByLabel('Language of the phone').selectOption('Deutsch')
  await phone('Ana').getByRole('status').getByText('Attune goes on in English.').waitFor()
})

journey('loaded anew in the midst of a scene, or open twice, the page shows the same', async () => {
  const { page, phone } = await open(WIDE)
  await phone('Ana').getByRole('button', { name: 'A moment for you.' }).click()
  await phone('Ana').getByRole('button', { name: 'Open: about touch' }).click()
  await phone('Ana').getByText('Only you see what you choose.').waitFor()
  const line = await page.locator('#line').innerText()
  await page.reload()
  await phone('Ana').getByText('Only you see what you choose.').waitFor()
  expect(await page.locator('#line').innerText()).toBe(line)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await phone('Ana').getByRole('button', { name: 'rather not today' }).click()
  await other.getByText('Ana answered a hug at hello: red, 18:23. Nobody can see it.').waitFor()
})

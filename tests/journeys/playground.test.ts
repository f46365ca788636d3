import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { atPage, NARROW, WIDE } from './at-page.ts'

const { journey, open } = await atPage()

let page: Page

const phone = (name: string) => page.getByRole('region', { name, exact: true })
const ticked = () => page.locator('#steps .done').count()
const guide = (line: RegExp) => page.locator('#line').getByText(line).waitFor()

journey(
  'A Tuesday by clicks: answered, limited, shown, looked at, thanked for, taken back, faded',
  async () => {
    page = (await open(WIDE)).page
    const press = (name: string, button: string) => phone(name).getByRole('button', { name: button }).click()
    const popup = page.getByRole('dialog')

    await press('Ana', 'A moment for you.')
    await press('Ana', 'Open: about touch')
    // A color and a shape are drawn by any font, and stay letters to whoever listens.
    const yellow = phone('Ana').getByRole('button', { name: '🟡 ▲ depends, ask first', exact: true })
    await yellow.waitFor()
    expect(await yellow.locator('svg:visible').count()).toBe(2)
    expect(await yellow.innerText()).toBe('🟡 ▲ depends, ask first')
    await press('Ana', 'depends, ask first')
    await phone('Ana').getByRole('status').getByText('Kept for you alone.').waitFor()
    await press('Ana', 'Add a little')
    await press('Ana', 'slower')
    await press('Ana', 'Done')
    await press('Ana', 'What would Ben see?')
    const preview = await popup.innerText()
    expect(preview).toContain('▲ depends, ask first\nslower')
    // A pop-up is over one phone, and the other goes on.
    await press('Ben', 'Open Attune')
    await press('Ben', 'Put the phone away')
    await popup.getByRole('button', { name: 'OK' }).click()
    await press('Ana', 'Show it now')

    expect(await phone('Ben').locator('.note').innerText()).toBe('Attune\nA moment for you.')
    await press('Ben', 'A moment for you.')
    await press('Ben', 'From Ana: about touch')
    await popup.waitFor()
    expect(await popup.innerText()).toBe(preview)
    await popup.getByRole('button', { name: 'OK' }).click()
    await popup.waitFor({ state: 'hidden' })
    await press('Ben', 'Thank you for telling me')
    await page.getByRole('button', { name: 'Next thing' }).click()
    await press('Ana', 'A moment for you.')
    await press('Ana', 'From Ben: a reply')
    await popup.getByText('Ben: “Thank you for telling me”').waitFor()
    await popup.getByRole('button', { name: 'OK' }).click()

    await press('Ana', 'Take it back')
    await guide(/it has faded/)
    await expect.poll(ticked).toBe(7)
    await press('Ben', 'See it again')
    await popup.getByText('This has faded. Only Ana knows how it is now.').waitFor()
    await page.getByText('Ana answered a hug at hello: yellow, slower, 18:23. Nobody can see it.').waitFor()
    await page.getByRole('button', { name: 'As tables' }).click()
    await expect.poll(() => page.locator('tr', { hasText: 'yellow' }).count()).toBe(1)
    await page.getByRole('button', { name: '+1 h' }).click()
    await page.locator('#time').getByText('Tue 19:30').waitFor()
    await popup.waitFor({ state: 'hidden' })
  },
)

/** Moves on by Tab until something of this name has the focus, and presses it. */
async function tabTo(name: string, key: string): Promise<void> {
  await page.getByRole('button', { name }).first().waitFor()
  for (let i = 0; i < 60; i++) {
    const focused = await page.evaluate<string>(
      'document.activeElement?.closest(\'button\')?.textContent ?? ""',
    )
    if (focused.includes(name)) return page.keyboard.press(key)
    await page.keyboard.press('Tab')
  }
  throw new Error(`"${name}" can't be reached by keyboard`)
}

journey('A Tuesday at a phone’s width, by keyboard alone', async () => {
  page = (await open(NARROW)).page
  await page.keyboard.press('1')
  await tabTo('A moment for you.', 'Enter')
  await guide(/^Open the question/)
  await tabTo('Open: about touch', 'Enter')
  await phone('Ana').getByText('Only you see what you choose.').waitFor()
  await tabTo('▲ depends', 'Space')
  await guide(/^What belongs to it/)
  await tabTo('Add a little', 'Enter')
  await tabTo('slower', 'Space')
  await guide(/^Only Ana knows/)
  await tabTo('Done', 'Enter')
  await tabTo('What would Ben see?', 'Enter')
  const popup = page.getByRole('dialog')
  await popup.waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('OK')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.closest(".chat")')).toBe(null)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Escape')
  await popup.waitFor({ state: 'hidden' })
  await tabTo('Show it now', 'Enter')
  await guide(/^Now be Ben/)

  await page.keyboard.press('2')
  await phone('Ana').waitFor({ state: 'hidden' })
  await tabTo('A moment for you.', 'Enter')
  await tabTo('From Ana: about touch', 'Enter')
  await popup.waitFor()
  await page.keyboard.press('Enter')
  await popup.waitFor({ state: 'hidden' })
  await tabTo('Thank you for telling me', 'Enter')
  await page.keyboard.press('n')
  await page.locator('#time').getByText('Tue 18:30').waitFor()

  await page.keyboard.press('1')
  await tabTo('A moment for you.', 'Enter')
  await tabTo('From Ben: a reply', 'Enter')
  await popup.waitFor()
  await page.keyboard.press('Enter')
  await popup.waitFor({ state: 'hidden' })
  await tabTo('Take it back', 'Enter')
  await guide(/it has faded/)
  await expect.poll(ticked).toBe(7)
  await page.keyboard.press('3')
  await page.getByRole('region', { name: 'What the file holds' }).waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  // On a very small phone, or with wide letters, no button lies on the time.
  await page.setViewportSize({ width: 320, height: 568 })
  expect(await page.evaluate('time.scrollWidth - time.clientWidth')).toBe(0)
})

journey('A third person, in the dark, with the drawer open', async () => {
  page = (await open({ ...WIDE, moves: true })).page
  await page.getByRole('button', { name: '+ another person' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  await dialog.getByRole('combobox', { name: 'Place' }).selectOption('New York')
  await page.getByRole('button', { name: 'Add Cleo' }).click()
  await phone('Cleo').getByRole('button', { name: 'Open Attune' }).click()
  await phone('Cleo').getByRole('button', { name: 'START' }).click()
  await phone('Cleo').getByRole('log').getByText('Hallo, ich bin Attune.').waitFor()
  await phone('Cleo').getByText('Today', { exact: true }).waitFor()
  // What is taller than the view shows its top.
  const top = (selector: string) =>
    page.evaluate<number>(`document.querySelector('#phone-2 ${selector}').getBoundingClientRect().top`)
  expect((await top('.message:last-child')) - (await top('.scroller'))).toBeGreaterThanOrEqual(0)
  expect(await phone('Cleo').locator('.chat > header').innerText()).toContain('12:23')

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Dark' }).click()
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(27, 23, 30)')

  await page.getByRole('button', { name: /^What was sent/ }).click()
  const drawer = page.getByRole('region', { name: 'What was sent' })
  await drawer.getByLabel('Whose').selectOption('Cleo')
  await drawer.locator('summary').first().click()
  await drawer.getByText('"Hallo, ich bin Attune.').first().waitFor()
  expect(await drawer.locator('li').count()).toBeLessThan(4)
})

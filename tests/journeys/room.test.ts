import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { workshopOfNine } from '../../bots/playground/scenes/workshop-of-nine.ts'
import { atPage, NARROW, WIDE } from './at-page.ts'

const { journey, open } = await atPage()

let page: Page

const room = () => page.getByRole('region', { name: 'Workshop room' })
const press = (name: string) => room().getByRole('button', { name }).last().click()
const be = async (name: string) => {
  const seats = page.getByRole('group', { name: 'Who you are' })
  await seats.getByRole('button', { name, exact: true }).click()
  await seats.getByRole('button', { name, exact: true, pressed: true }).waitFor()
}
const modal = () => page.getByRole('dialog')
const guide = (line: RegExp) => page.locator('#line').getByText(line).waitFor()

/** A round from its opening to its weather, by clicks alone. */
async function playRound(): Promise<void> {
  await press('/checkin')
  await modal().getByRole('button', { name: 'Open it' }).click()
  await modal().waitFor({ state: 'hidden' })
  const heard = room().getByText('Heard. Thank you for listening to yourself.')
  const answers = { Kofi: 'ready', Ana: 'warming up', Ben: 'ready', Cleo: 'rather watch', Dana: 'ready' }
  for (const [name, color] of Object.entries(answers)) {
    await be(name)
    await heard.waitFor({ state: 'detached' })
    await press(color)
    await heard.waitFor()
  }
  await page.getByRole('button', { name: '+1 h' }).click()
  await room().getByText('The weather in the room').waitFor()
  const picture = room().getByRole('img', { name: /ready · three or more/ })
  await picture.scrollIntoViewIfNeeded()
  expect(await picture.getAttribute('alt')).toMatch(/warming up · two or fewer, perhaps none/)
  await expect
    .poll(() => page.evaluate('document.querySelector("#room img[alt*=ready]").naturalWidth'))
    .toBe(1200)
  await page.getByText('Every answer is deleted: who chose what').waitFor()
}

journey('A round by clicks, five answers, its weather; and once more over HTTP', async () => {
  page = (await open(WIDE, workshopOfNine)).page
  await playRound()
  await press('HTTP')
  await page.getByRole('button', { name: 'HTTP', pressed: true }).waitFor()
  await room().getByText('The weather in the room').waitFor({ state: 'detached' })
  await playRound()
  await press('The question has closed. Its picture is above.')
  const focused = () => page.evaluate('document.activeElement.textContent')
  await expect.poll(focused).toContain('The weather in the room')
  // It is seen, and stays in view when the page is told that it was looked at.
  await page.locator('#next-scene').getByText('Next: A session').waitFor()
  const topOf = (what: string) => `document.${what}.getBoundingClientRect().top`
  const inView = () =>
    page.evaluate(`${topOf('activeElement')} > ${topOf('querySelector(".talk-scroll")')} - 2`)
  await expect.poll(inView).toBe(true)
})

journey('A question of one’s own at a phone’s width, by keyboard', async () => {
  page = (await open({ ...NARROW, moves: true }, workshopOfNine)).page
  await room().getByRole('button', { name: '/checkin' }).focus()
  await page.keyboard.press('Enter')
  await modal().waitFor()
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('dialog')
  await modal().getByLabel('Question').selectOption('In my own words')
  await modal().getByLabel('Your own words').fill('How are you, and why?')
  await modal().getByLabel('At a time').check()
  await modal().getByLabel('At', { exact: true }).waitFor()
  expect(await modal().getByLabel('Your own words').inputValue()).toBe('How are you, and why?')
  await modal().getByLabel('Now', { exact: true }).check()
  await modal().getByRole('button', { name: 'Open it' }).click()
  await modal().getByRole('alert').waitFor()
  await modal().getByLabel('Your own words').fill('How much <b>quiet</b> & *rest* would be good now?')
  await page.keyboard.press('Enter')
  await modal().waitFor({ state: 'hidden' })
  await room().getByText('How much <b>quiet</b> & *rest* would be good now?').waitFor()

  await room().getByRole('button', { name: 'My answer…' }).focus()
  await page.keyboard.press('Enter')
  await modal().getByText("You haven't answered.").waitFor()
  await page.keyboard.press('Escape')
  await modal().waitFor({ state: 'hidden' })
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('My answer…')
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  await guide(/^Now be Kofi/)
})

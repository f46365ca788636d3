import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { HANDOUTS as FOLDER, isPrinted, pages } from '../scripts/handouts/printed.ts'
import { lone, meansOfLone } from './core/lone.ts'
import { openBrowser } from './journeys/browser.ts'

/** What is inside the margins of a sheet, A4 or Letter, in pixels: 174 by 247 mm. */
const PRINTED = { width: 657, height: 933 }
const PAGES = pages()
const read = (page: string) => readFileSync(`${FOLDER}/${page}`, 'utf8')
const languageOf = (page: string) => page.split('.')[1]!

const opened = await openBrowser()
if (opened.browser === null) console.warn(`The handouts were not printed: ${opened.why}`)
afterAll(() => opened.browser?.close())

test('there is one for two and one for a workshop in every language', () => {
  const languages = ['de', 'en', 'es']
  expect(PAGES).toEqual(
    ['two', 'workshop'].flatMap((it) => languages.map((language) => `${it}.${language}.html`)),
  )
})

test.each(PAGES)('%s names buttons as they are called', (page) => {
  const words = readFileSync(`core/locales/${languageOf(page)}.ftl`, 'utf8')
  const named = [...read(page).matchAll(/\[(.+?)\]/g)].map(([, button]) => ` = ${button}\n`)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((button) => !words.includes(button))).toEqual([])
})

test.each(PAGES)('%s quotes Attune as it speaks', (page) => {
  const words = readFileSync(`core/locales/${languageOf(page)}.ftl`, 'utf8')
  const [unsure] = /(?<=choice-unsure = ⚪ ○ ).+/.exec(words)!
  const quoted = [...read(page).matchAll(/<i>(.+?)<\/i>(?!\.<\/li>\n<\/ul>)/g)].map(([, it]) => ` = ${it}\n`)
  expect(quoted.length).toBeGreaterThan(1)
  expect(quoted.filter((it) => !words.includes(it))).toEqual([])
  expect(read(page)).toContain(`<li class="white">${unsure}</li>`)
})

test.each(PAGES)('%s names its colors, for a printer that has none', (page) => {
  expect(read(page).match(/<li class="(green|yellow|red)"><b>\p{L}+:<\/b> /gu)).toHaveLength(3)
})

test.each(PAGES)('%s is printed as it stands: npm run handouts', (page) => {
  expect(isPrinted(page)).toBe(true)
})

test.each(PAGES.filter((page) => page.startsWith('two')))('%s says a word that stops', (page) => {
  const [, word] = /<i>([^<]+)<\/i>\.<\/li>\n<\/ul>/.exec(read(page))!
  expect(meansOfLone(lone()).stops(word!)).toBe(true)
})

test.runIf(opened.browser).each(PAGES)('%s prints on one page', async (page) => {
  const shown = await opened.browser!.newPage({ viewport: PRINTED })
  await shown.emulateMedia({ media: 'print' })
  await shown.goto(`file://${resolve(FOLDER, page)}`)
  const height = await shown.evaluate('document.documentElement.scrollHeight')
  await shown.close()
  expect(height).toBe(PRINTED.height)
})

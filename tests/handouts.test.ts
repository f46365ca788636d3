import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lone, meansOfLone } from './core/lone.ts'
import { openBrowser } from './journeys/browser.ts'

const FOLDER = 'docs/handouts'
/** What is inside the margins of a sheet, A4 or Letter, in pixels: 174 by 247 mm. */
const PRINTED = { width: 657, height: 933 }
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith('.html'))
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

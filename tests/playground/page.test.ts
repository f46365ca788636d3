import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { pageFile } from '../../bots/playground/serve/page-file.ts'

const FOLDER = join(import.meta.dirname, '../../bots/playground/page')

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.\w+$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))

test('nothing of the page comes from elsewhere', () => {
  for (const { name, text } of files) {
    const addresses = text.match(/(?:https?:)?\/\/[\w.-]+\.\w+/g) ?? []
    const foreign = addresses.filter((it) => !it.endsWith('//t.me') && !it.endsWith('//www.w3.org'))
    expect(foreign, name).toEqual([])
  }
})

test('everything the page asks for is there, and of a known type', () => {
  const page = files.find(({ name }) => name === 'index.html')!.text
  const scripts = files.filter(({ name }) => name.endsWith('.js'))
  const asked = [
    ...[...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, path]) => path!),
    ...scripts.flatMap(({ name, text }) =>
      [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path]) => posix.join(dirname(name), path!)),
    ),
  ]
  expect(asked.length).toBeGreaterThan(20)
  for (const path of asked) expect(pageFile(`/${path}`), path).not.toBe(null)
})

test('no file of the page is longer than two hundred lines', () => {
  for (const { name, text } of files) expect(text.split('\n').length, name).toBeLessThanOrEqual(201)
})

test('every sign in Attune’s words is drawn, for few machines have a font with all of them', () => {
  const drawn = readFileSync(join(FOLDER, 'marks.js'), 'utf8')
  for (const language of ['en', 'de', 'es']) {
    const said = readFileSync(`core/locales/${language}.ftl`, 'utf8').replace(/^typed-.*(?:\n +.*)*/gm, '')
    const signs = new Set(said.match(/[\p{So}\p{Emoji_Presentation}]/gu))
    expect(signs.size, language).toBeGreaterThan(7)
    expect(
      [...signs].filter((sign) => !drawn.includes(`'${sign}': [`)),
      language,
    ).toEqual([])
  }
})

import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { library } from '../core/lone.ts'

const MADE = /title: text\('([a-z-]+)'\)/g

const titles = globSync('core/**/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(MADE)].map(([, id]) => id!),
)

test('every window’s title fits in each language: 24 letters, and nothing is cut', () => {
  const { words } = library
  const all = [...new Set([...titles, 'modal-title'])].flatMap((id) =>
    words.languages.map((language) => words.plain({ id } as never, language)),
  )
  expect(titles.length).toBeGreaterThan(12)
  expect(all.filter((title) => title.length > 24 || title === '')).toEqual([])
})

import { expect, test } from 'vitest'
import { readLibrary } from '../../bots/words/library.ts'
import texts from '../../core/model/catalogue.json' with { type: 'json' }
import { made } from '../../core/model/page.ts'
import { dump } from '../../db/dump.ts'
import { byThemselves, edges } from '../../scripts/gallery/edges.ts'
import { pageOfScreens } from '../../scripts/gallery/page.ts'
import { PLACES, watching } from '../../scripts/gallery/screens.ts'
import { openStudio } from '../../scripts/gallery/studio.ts'
import { messagesIn } from '../releases/deeds.ts'
import { databaseOf, readRelease, releases, withCopy } from '../releases/release.ts'
import { openStage } from '../releases/stage.ts'

const { words } = readLibrary()
const page = (value: string) => ({ text: [made('open-theme', { theme: value })], buttons: [] })
const message = (value: string, open = false) => ({
  ...{ line: page(value), page: page(value) },
  ...{ open, free: false, sound: false },
})
const ana = { platform: 'telegram', address: '1', ref: '1' } as const

test('every text there is stands in the gallery, in every language', () => {
  const studio = openStudio(words)
  edges(studio, 'Mira Holm')
  byThemselves(studio, texts)
  expect(studio.lacks(Object.keys(texts))).toEqual([])
  const shown = pageOfScreens(studio.screens(), Object.values(PLACES))
  for (const language of words.languages) expect(shown).toContain(words.plain(made('too-slow'), language))
})

test('what says the same stands there once, whoever it is said to', () => {
  const studio = openStudio(words)
  const { sent } = watching(studio)
  for (const value of ['one', 'another']) sent(message(value), ana)
  expect(studio.screens()).toHaveLength(1)
})

test('no word that somebody typed counts as markup', () => {
  const studio = openStudio(words)
  watching(studio).sent(message('<img src=x>'), ana)
  watching(studio).sent(message('<img src=x>'), { ...ana, platform: 'slack' })
  const shown = pageOfScreens(studio.screens(), Object.values(PLACES))
  expect(shown.match(/&lt;img src=x>|&lt;img src=x&gt;/g)!.length).toBeGreaterThan(3)
  expect(shown).not.toContain('<img src=x')
})

test('all that stood in chats at the last release can be drawn', async () => {
  const version = releases().at(-1)!
  const studio = openStudio(words)
  await withCopy(databaseOf(version), async (file) => {
    const stage = await openStage({ file, now: readRelease(version).now, failed: () => {} })
    const { readable } = await dump(stage.store).finally(stage.end)
    const chats = readable.find(({ table }) => table === 'chats')!.rows
    for (const { chat, message, ref } of messagesIn(readable)) {
      const { platform, address } = chats.find(({ id }) => id === chat)!
      const to = { platform: platform as 'telegram' | 'slack', address: `${address}`, ref: `${ref}` }
      watching(studio).sent(message, to)
    }
  })
  const places = new Set(studio.screens().map(({ place }) => place))
  expect([...places].sort()).toEqual([PLACES.room, PLACES.chat, PLACES.messages, PLACES.home].sort())
})

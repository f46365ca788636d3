import { describe, expect, test } from 'vitest'
import { lintOwn } from '../../core/lint/lint-own.ts'
import { library, plain } from './lone.ts'
import { OF_EVERYBODY } from './of-everybody-corpus.ts'
import { OF_ONE } from './one-person-corpus.ts'
import { workshop } from './workshop.ts'

const { lists } = library

const languages = Object.keys(OF_ONE)

describe.each(languages)('R36 nobody is the question, in %s', (language) => {
  test.each(OF_ONE[language]!)('"%s" is about one person, whichever language the app is in', (words) => {
    const broken = languages.map((app) => lintOwn(words, app, lists)[0])
    expect(broken).toEqual(languages.map(() => expect.stringMatching(/^(one-person|no-links)$/)))
  })

  test.each(OF_EVERYBODY[language]!)('"%s" is about those who answer', (words) => {
    expect(lintOwn(words, language, lists)).toEqual([])
  })
})

test('R36 a question about one person is refused kindly, at its field', () => {
  const said = workshop().send('mira', { when: 'now', asks: 'own', words: 'Is Ben welcome here right now?' })
  expect(plain(said.errors!.words!)).toBe('About yourselves, never about one person.')
})

test('R36 whoever writes a question reads that before they send it', () => {
  const form = workshop().draw('mira', { asks: 'own' }).page!.form!
  expect(plain(form.fields.find(({ name }) => name === 'words')!.hint!)).toMatch(/never about one person/)
})

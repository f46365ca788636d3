import { describe, expect, test } from 'vitest'
import { lintOwn } from '../../core/lint/lint-own.ts'
import type { Fields } from '../../core/model/message.ts'
import { library, plain } from './lone.ts'
import { answered, answers, NAMES, opened, words, workshop } from './workshop.ts'

describe('opening a round', () => {
  test('one command shows the form with a fitting question, and one click opens it', () => {
    const room = workshop()
    expect(words(room.checkin('mira').page!)).toMatch(
      /A question for \*?\*?#consent-may[\s\S]*Question: ____/,
    )
    expect(plain(room.send('mira', { when: 'now' }).toast!)).toMatch(/^It's open\. To end it early/)
    expect(room.shows()).toHaveLength(1)
  })

  test('R20 R26 the one message says who could look, and what becomes of answers, before the first tap', () => {
    expect(opened().shows()[0]).toMatch(
      /Nobody here sees who chose what\. Mira Holm, who runs this, could look until 14:20 \(Berlin\)/,
    )
    expect(opened().shows()[0]).toMatch(
      /then every answer is deleted and can't be changed\. Not answering is fine\./,
    )
  })

  test('while one is open, whoever asks for another is told until when', () => {
    const room = opened()
    expect(words(room.checkin('ben').page!)).toMatch(
      /One question at a time: this one is open until 14:20 \(Berlin\)\./,
    )
    room.send('ben', { when: 'now' })
    expect(room.rounds().filter(({ state }) => state === 'open')).toHaveLength(1)
  })

  test('R25 the same question is not asked twice within a week', () => {
    const room = opened()
    const first = room.open().prompt
    room.wait({ days: 6 })
    expect(plain(room.send('mira', { when: 'now', asks: first! }).errors!.asks!)).toContain('Another one')
    expect(room.open()).toBeUndefined()
    room.wait({ days: 2 })
    room.send('mira', { when: 'now', asks: first! })
    expect(room.open().prompt).toBe(first)
  })

  test.each([
    ['Why did you never say no?', 'One of these words puts pressure on people'],
    ['What happened to you back then?', 'Ask about now, not about the past.'],
    ['How is it? And this one?', 'One question at a time.'],
    ['How is it to be here!', 'Calmer without an exclamation mark.'],
    ['', 'Write a question first.'],
    ['x'.repeat(121), 'Shorter, please'],
  ])('own words "%s" get a reason for what to change', (typed, reason) => {
    const { errors } = workshop().send('mira', { when: 'now', asks: 'own', words: typed })
    expect(plain(errors!.words!)).toContain(reason)
  })

  test('own words that pass are asked with plain answers', () => {
    const room = workshop()
    room.send('mira', { when: 'now', asks: 'own', words: 'How is it to sit this close today?' })
    expect(room.shows()[0]).toMatch(/How is it to sit this close today\?[\s\S]*\[🟢 ● at ease\]/)
  })

  test('nonsense in a form is as if nothing had been chosen', () => {
    const room = workshop()
    room.send('mira', { when: 'never', minutes: '-1', smallest: '1', clock: '99:99', day: '2026-02-31' })
    expect(room.open()).toMatchObject({ smallest: 5 })
    expect(room.send('mira', { when: 'later', asks: 'drop table' }).errors).toHaveProperty('asks')
  })

  test('R25 not in other words either, nor planned twice, nor after cancelling', () => {
    const room = opened()
    const { id, prompt } = room.open()
    const { text } = library.prompts.find((one) => one.id === prompt)!.words.en!
    const again = (fields: Fields) => Object.keys(room.send('ben', fields).errors ?? {})
    const tomorrow = { when: 'later', day: '2026-11-25', clock: '09:30' }
    room.press('mira', `round-cancel/${id}`)
    room.wait({ seconds: 5 })
    expect(again({ when: 'now', asks: prompt! })).toEqual(['asks'])
    expect(again({ ...tomorrow, asks: 'own', words: `${text} ` })).toEqual(['words'])
    expect(again({ ...tomorrow, asks: 'own', words: 'How near would you like to sit today?' })).toEqual([])
    expect(again({ ...tomorrow, asks: 'own', words: 'How near would you like to sit, today?' })).toEqual([
      'words',
    ])
  })

  test.each([
    ['de', 'Warum musst du immer so sein?'],
    ['es', '¿Por qué nunca te acercas?'],
    ['fr', 'Why must you always show your sex to her?'],
    ['de', 'Why must you always do what they want you to?'],
    ['en', 'Warum hast du nicht nein gesagt?'],
    ['en', 'Kofi, are you gay?'],
    ['en', 'Have you ever been raped?'],
    ['es', '¿Te gusta https://example.org?'],
  ])('own words are looked at in %s, and in English where they are English', (language, typed) => {
    expect(lintOwn(typed, language, library.lists)).not.toEqual([])
  })

  test('in German, words that mean something else in English are let be', () => {
    expect(lintOwn('Wie still darf es heute sein, wenn man hier sitzt?', 'de', library.lists)).toEqual([])
  })
})

describe('answering', () => {
  test('R10 each of the four is heard in the same words, by that person alone', () => {
    const said = (['green', 'yellow', 'red', 'unsure'] as const).map((color) =>
      opened().answer('kofi', color),
    )
    expect(new Set(said.map((reply) => JSON.stringify(reply))).size).toBe(1)
  })

  test('R2 R25 nothing in the room moves, whoever answers and however many', () => {
    const room = opened()
    const before = room.shows()
    for (const name of NAMES) room.answer(name, 'red')
    expect(room.shows()).toEqual(before)
  })

  test('my answer shows it, changes it and takes it out until the close', () => {
    const room = opened()
    room.answer('kofi', 'yellow')
    const { id } = room.open()
    expect(words(room.press('kofi', `vote-own/${id}`).page!)).toMatch(/Your answer now: 🟡 ▲/)
    expect(words(room.press('kofi', `vote-change/${id}/red`).page!)).toMatch(/Your answer now: 🔴 ■/)
    expect(words(room.press('kofi', `vote-out/${id}`).page!)).toMatch(/You haven't answered/)
    expect(room.votes()).toEqual([])
  })

  test('nobody answers, or looks at an answer, of a room they are not in', () => {
    const room = opened()
    const { id } = room.open()
    for (const data of [`vote/${id}/green`, `vote-own/${id}`, `round/${id}`, `round-end/${id}`])
      expect(plain(room.press('stranger', data, false).toast!)).toBe('That one has passed.')
    expect(room.votes()).toEqual([])
  })

  test('a tap after the close is told so, kindly, and changes nothing', () => {
    const room = opened()
    const { id } = room.open()
    room.wait({ minutes: 20 })
    expect(plain(room.press('kofi', `vote/${id}/green`).toast!)).toBe('This question has closed.')
  })
})

describe('the close', () => {
  test('the message becomes the weather, and a line with its words leads to it', () => {
    const room = answered(4, 3, 1, 1)
    room.wait({ minutes: 10 })
    const [weather, line] = room.shows()
    expect(weather).toMatch(
      /🟢 ● .* · three or more\n🟡 ▲ .* · three or more\n🔴 ■ .* · two or fewer, perhaps none/,
    )
    expect(line).toMatch(/^The question has closed. Its picture is above\.\n🟢 ● .* · three or more\n🟡/)
  })

  test('R26 from then on no answer is there, whatever it was', () => {
    const room = answered(4, 3, 1, 1)
    room.wait({ minutes: 10 })
    expect(room.votes()).toEqual([])
    expect(JSON.stringify(room.rounds())).not.toContain('ana')
  })

  test('R25 too few, and closed without a picture, read the same', () => {
    const few = answered(2, 2, 0, 0)
    few.wait({ minutes: 10 })
    const plainly = answered(4, 3, 1, 1)
    plainly.press('mira', `round-plain/${plainly.open().id}`)
    plainly.wait({ seconds: 5 })
    expect(plainly.shows()).toEqual(few.shows())
    expect(few.shows()[0]).toMatch(/closes without a picture\. That's fine, and says nothing about anyone\./)
  })

  test('R25 whoever opened it is told nothing that the room is not', () => {
    const room = answered(4, 3, 1, 1)
    const page = words(room.checkin('mira').page!)
    const empty = opened()
    expect(page).toBe(words(empty.checkin('mira').page!))
  })

  test('a larger smallest group is kept to', () => {
    const room = workshop()
    room.send('mira', { when: 'now', smallest: '8' })
    answers(3, 2, 1, 1).forEach((color, i) => void room.answer(NAMES[i]!, color))
    room.wait({ minutes: 10 })
    expect(room.shows()[0]).toMatch(/without a picture/)
  })

  test('only whoever opened it ends or cancels it; cancelled, its message and answers go', () => {
    const room = answered(4, 3, 1, 1)
    room.press('ben', `round-end/${room.open().id}`)
    room.press('ben', `round-cancel/${room.open().id}`)
    expect(room.votes()).toHaveLength(9)
    room.press('mira', `round-cancel/${room.open().id}`)
    room.wait({ seconds: 5 })
    expect([room.shows(), room.votes(), room.open()]).toEqual([[], [], undefined])
  })
})

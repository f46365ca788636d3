import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { manner, render, short } from '../../bots/telegram/render.ts'
import type { Message } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import { wordsOf } from './words-of.ts'

const words = wordsOf(`
moment = A moment for you.
seen = They'll see you as **{ $name }**.
open = Open: { $theme }
`)
const closed: Message = {
  line: {
    text: [made('moment')],
    buttons: [[{ text: made('open', { theme: 'touch' }), action: 'open k1' }]],
  },
  page: { text: [made('moment'), made('seen', { name: '💚 **Ana**' })], buttons: [] },
  open: false,
  free: false,
  sound: false,
}
const open: Message = { ...closed, open: true }

describe('what is shown in Telegram', () => {
  test('R18 what arrives is the neutral line, silent, and can not be forwarded', () => {
    expect({ ...render(closed, 'en', words), ...manner(closed) }).toEqual({
      text: 'A moment for you.',
      entities: [],
      reply_markup: { inline_keyboard: [[{ text: 'Open: touch', callback_data: 'open k1' }]] },
      link_preview_options: { is_disabled: true },
      protect_content: true,
      disable_notification: true,
    })
  })

  test('R18 only who chose a sound hears one, and only what is handed over can be', () => {
    expect(manner({ ...closed, sound: true })).toMatchObject({ disable_notification: false })
    expect(manner({ ...closed, free: true })).toMatchObject({ protect_content: false })
  })

  test('paragraphs stand apart, and a name is bold where the catalogue says so, markup and all', () => {
    const { text, entities } = render(open, 'en', words)
    expect(text).toBe("A moment for you.\n\nThey'll see you as 💚 **Ana**.")
    expect(entities).toEqual([{ type: 'bold', offset: 38, length: 10 }])
    expect(text.slice(38, 48)).toBe('💚 **Ana**')
  })

  test('an edit without buttons takes them away', () => {
    expect(render(open, 'en', words).reply_markup).toEqual({ inline_keyboard: [] })
  })

  test('buttons do something, lead somewhere or copy', () => {
    const text = made('moment')
    const buttons = [
      [
        { text, action: 'go' },
        { text, open: 'https://t.me/share' },
      ],
      [{ text, copy: 'k7' }],
    ]
    const shown = render({ ...open, page: { text: [text], buttons } }, 'en', words)
    expect(shown.reply_markup.inline_keyboard).toMatchObject([
      [{ callback_data: 'go' }, { url: 'https://t.me/share' }],
      [{ copy_text: { text: 'k7' } }],
    ])
  })

  test('buttons stand beside each other where a phone shows all their words, else one below the other', () => {
    const rowsOf = (...themes: string[]) => {
      const row = themes.map((theme) => ({ text: made('open', { theme }), action: 'go' }))
      const shown = render({ ...open, page: { text: [], buttons: [row] } }, 'en', words)
      return shown.reply_markup.inline_keyboard.map((each) => each.length)
    }
    expect(rowsOf('touch', 'fourteen chars')).toEqual([2])
    expect(rowsOf('touch', 'fifteen of them')).toEqual([1, 1])
    expect(rowsOf('a', 'seven..', 'c')).toEqual([3])
    expect(rowsOf('a', 'eight...', 'c')).toEqual([1, 1, 1])
  })

  test('what is too long for a pop-up is cut between characters', () => {
    expect(short('a'.repeat(200))).toBe('a'.repeat(200))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 150, maxLength: 400 }), (text) => {
        expect([...short(text)].length).toBeLessThanOrEqual(200)
        expect(short(text).isWellFormed()).toBe(true)
      }),
    )
  })
})

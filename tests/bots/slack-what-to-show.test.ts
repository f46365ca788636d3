import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Way } from '../../bots/slack/receive.ts'
import { namesAnswer, plainEnough } from '../../bots/slack/safe-in-message.ts'
import { outcomeOf } from '../../bots/slack/what-to-show.ts'
import type { Outgoing, Page, Reply } from '../../core/model/message.ts'
import { lone } from '../core/lone.ts'
import { asking, form, page, saying, text } from './slack-hearing.ts'
import { anyText } from './slack-pages.ts'

const plain = page('Plain.')
const below = page('Below.')
const said = [saying(plain, 'here'), saying(asking), saying(below, 'below'), saying(null)]
const shown = (place: Way['place'], reply: Reply = {}, all: Outgoing[] = said) =>
  outcomeOf({ reply, said: all, language: 'en' }, place)

const PLACES = ['message', 'home', 'channel', 'modal', 'submission', 'chat', 'nowhere'] as const

describe('what opens after something was done', () => {
  test.each([
    ['message', [asking, below]],
    ['home', [below]],
    ['channel', [plain, asking, below]],
    ['modal', [plain, asking, below]],
    ['submission', [plain, asking, below]],
  ] as const)('in a %s: what does not come into view by itself', (place, pages) => {
    expect(shown(place).pages).toEqual(pages)
  })

  test('nothing else, where there is a page for this person alone', () => {
    for (const place of PLACES) expect(shown(place, { page: form() }).pages).toEqual([form()])
  })

  test('what a modal showed is over when its page is gone, and not when nothing happened', () => {
    expect(shown('modal', {}, [saying(null)]).over).toBe(true)
    expect(shown('modal', {}, []).over).toBe(false)
  })

  test('what is wrong with a form is said where one was sent', () => {
    const errors = { line: text('Too long.') }
    expect(shown('submission', { errors })).toMatchObject({ errors })
    expect(shown('modal', { errors }).errors).toBeUndefined()
  })
})

/** What somebody new is told at once about their first answer. */
function told(start: string, answer: string) {
  const ana = lone()
  ana.command('start')
  ana.tap(start)
  return ana.tap(answer).reply.toast!
}
const KEPT = ['🟢', '🟡', '🔴', '⚪', 'Skip'].map((answer) => told('Show me one', answer))
const TELLING = [...KEPT, told('Show me one, and keep nothing', '🟢')]

describe('R19 an answer', () => {
  test('is told by words that say so themselves', () => {
    expect(TELLING.map(namesAnswer)).toEqual(TELLING.map(() => true))
  })

  test('stored before words said so themselves is known by its prompt', () => {
    const stored: Page = JSON.parse(
      '{"text":[{"id":"looked-at","with":{"answer":{"id":"choice-red","with":{"words":{"prompt":"hug","part":"red"}}}}}],"buttons":[]}',
    )
    expect(plainEnough(stored)).toBe(false)
  })

  test('is never said beside a message, whatever is said of it', () => {
    const toast = fc.oneof(anyText, fc.constantFrom(...TELLING))
    fc.assert(
      fc.property(toast, fc.constantFrom(...PLACES), fc.constantFrom([], said), (toast, place, all) => {
        const { whisper } = shown(place, { toast }, all)
        expect(whisper === undefined || !namesAnswer(whisper)).toBe(true)
      }),
    )
  })

  test('is named by no page that may stand in a chat', () => {
    expect([plain, asking, form(), page('x', 'y')].map(plainEnough)).toEqual([true, false, false, true])
  })
})

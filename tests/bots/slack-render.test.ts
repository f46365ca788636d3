import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { homeOf, messageOf, pictureOf } from '../../bots/slack/render.ts'
import { messageProblems } from '../../bots/standins/slack/block-kit/message.ts'
import { viewProblems } from '../../bots/standins/slack/block-kit/view.ts'
import type { Message, Page, Text } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import { anyMessage, mentions, SLACK_WORDS as words } from './slack-pages.ts'

const line: Page = {
  text: [made('moment')],
  buttons: [[{ text: made('open'), action: 'open/k1' }]],
}
const prompt: Text = { prompt: 'hug', part: 'text' }
const says = (...text: Text[]): Page => ({ text, buttons: [] })
const of = (page: Page, changes: Partial<Message> = {}): Message => ({
  ...{ line, page, open: true, free: false, sound: false },
  ...changes,
})
const inChat = (message: Message) => messageOf(message, 'en', words, 'person')
const inRoom = (message: Message) => messageOf(message, 'en', words, 'room')
const plain = (text: string) => ({ type: 'plain_text', text, emoji: true })
const closed = inChat(of(says(made('moment')), { open: false }))

describe('a message in Slack', () => {
  test('R18 what arrives is the neutral line, on the lock screen too', () => {
    expect(closed).toEqual({
      text: 'A moment for you.',
      blocks: [
        { type: 'section', text: plain('A moment for you.'), expand: true },
        {
          type: 'actions',
          elements: [{ type: 'button', action_id: 'a:0:0:0', text: plain('Open'), value: 'open/k1' }],
        },
      ],
    })
  })

  test('R18 an open page stands in the chat, but its words on no lock screen', () => {
    const { text, blocks } = inChat(of(says(made('say', { words: 'Resting.' }))))
    expect(text).toBe('A moment for you.')
    expect(blocks).toMatchObject([{ text: plain('Resting.') }])
  })

  test.each([
    ['a prompt', says(prompt)],
    ['a prompt within words', says(made('say', { words: made('say', { words: prompt }) }))],
    ['a prompt on a button', { ...says(), buttons: [[{ text: prompt, action: 'x' }]] }],
    ['a file', { ...says(made('moment')), file: { name: 'a.csv', content: 'green' } }],
    [
      'a form',
      { ...says(made('moment')), form: { action: 'x', submit: made('open'), fields: [], keeps: 1 } },
    ],
  ] as [string, Page][])('R19 a page with %s never stands in a chat', (_, page) => {
    expect(inChat(of(page))).toEqual(closed)
    expect(inChat(of(line, { line: page, open: false })).blocks).toMatchObject([
      { text: plain('A moment, neutral.') },
    ])
  })

  test('R19 whatever the page, no prompt comes into a chat', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(JSON.stringify(inChat(message))).not.toContain('HUG')
      }),
    )
  })

  test('a room always sees the page, and a screen reader reads the same', () => {
    const { text, blocks } = inRoom(of(says(prompt, made('moment')), { open: false }))
    expect(text).toBe('HUG text\n\nA moment for you.')
    expect(blocks).toMatchObject([{ text: plain('HUG text') }, { text: plain('A moment for you.') }])
  })

  test('a picture is handed over with its words', () => {
    const weather = { green: 'some', yellow: 'some', red: 'some', unsure: 'some' } as const
    const picture = { weather, alt: made('moment') }
    expect(pictureOf(of({ ...line, picture }))).toBe(picture)
    expect(pictureOf(of(line))).toBeUndefined()
  })

  test('buttons do something or lead somewhere; a color is read aloud as the color it is', () => {
    const buttons = [
      [
        { text: made('ready'), action: 'answer/k1/green' },
        { text: made('open'), open: 'https://example.com' },
        { text: made('open'), open: 'nowhere' },
      ],
    ]
    expect(inRoom(of({ ...says(), buttons })).blocks).toMatchObject([
      {
        elements: [
          { text: plain('🟢 ● ready'), accessibility_label: '🟢 ready', value: 'answer/k1/green' },
          { url: 'https://example.com', text: plain('Open') },
        ],
      },
    ])
  })

  test('words to be copied stand in letters of their own, unless they are there already', () => {
    const buttons = [[{ text: made('open'), copy: 'k7 <x>' }]]
    const shown = inChat(of({ text: [made('moment')], buttons }))
    expect(shown.blocks[1]).toMatchObject({ text: { type: 'mrkdwn', text: '```\nk7 &lt;x&gt;\n```' } })
    const said = { text: [made('say', { words: 'k7 <x>' })], buttons }
    expect(inChat(of(said)).blocks).toHaveLength(1)
  })
})

describe('words in Slack', () => {
  const shown = (name: string, id = 'seen') => {
    const [block] = inChat(of(says(made(id, { name })))).blocks
    return block?.type === 'section' ? block.text : undefined
  }

  test('are bold where the catalogue says so', () => {
    expect(shown('Ana & Ben')).toEqual({
      ...{ type: 'mrkdwn', verbatim: true },
      text: "They'll see you as *Ana &amp; Ben*.",
    })
  })

  test.each(['*Ana*', 'a_b', '`x`', '~no~', '\n> Ana'])(
    'are plain where they could be markup: %s',
    (name) => {
      expect(shown(name)).toEqual(plain(`They'll see you as ${name}.`))
    },
  )

  test('are plain where bold would not hold', () => {
    expect(shown('Ana', 'within')).toEqual(plain('unAnaed'))
  })

  test('whatever they are, they mention nobody', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const all = [inChat(message), inRoom(message), homeOf(message, 'en', words)]
        expect(all.flatMap(mentions)).toEqual([])
      }),
    )
  })
})

describe('what Slack takes', () => {
  test('any message has blocks that Slack takes, and words that it can change', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        for (const { text, blocks } of [inChat(message), inRoom(message)]) {
          expect(messageProblems(blocks)).toEqual([])
          expect(blocks).not.toEqual([])
          expect(text.length).toBeLessThanOrEqual(4000)
          expect(text).not.toBe('')
        }
      }),
    )
  })

  test('any message can be the Home tab, and so can none', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(viewProblems(homeOf(message, 'en', words))).toEqual([])
      }),
    )
    expect(homeOf(null, 'en', words).blocks).toMatchObject([{ text: plain('A moment, neutral.') }])
  })

  test('the Home tab shows any page; a form lies behind one button', () => {
    const buttons = [
      [{ text: made('ready'), action: 'x' }],
      [{ text: made('say', { words: 'Back' }), action: 'home' }],
    ]
    const form = { action: 'x', submit: made('open'), fields: [], keeps: 1 }
    expect(homeOf(of({ text: [prompt], buttons }), 'en', words).blocks).toHaveLength(3)
    expect(homeOf(of({ text: [prompt], buttons, form }), 'en', words).blocks).toMatchObject([
      { text: plain('HUG text') },
      { elements: [{ text: plain('Back'), value: 'home' }] },
      { elements: [{ text: plain('Fill it in'), value: 'reopen/home' }] },
    ])
  })
})

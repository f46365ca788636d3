import type { types } from '@slack/bolt'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whereOf } from '../../bots/slack/choose-channel.ts'
import { inputsOf } from '../../bots/slack/form.ts'
import { keptOf, modalOf } from '../../bots/slack/modal.ts'
import { voiceOf } from '../../bots/slack/voice.ts'
import { viewProblems } from '../../bots/standins/slack/block-kit/view.ts'
import type { Field, Form, Page, Text } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import { anyPage, mentions, SLACK_WORDS } from './slack-pages.ts'

const voice = voiceOf(SLACK_WORDS, 'en')
const text = (words: string): Text => made('say', { words })
const page = (words: string, changes: Partial<Page> = {}): Page => ({
  text: [text(words)],
  buttons: [],
  ...changes,
})
const plain = (text: string) => ({ type: 'plain_text', text, emoji: true })
const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ text: text(`${i}`), value: `v${i}` }))
const known = ({ blocks }: types.ModalView) => blocks as types.KnownBlock[]
const drawn = (fields: Field[]) => inputsOf({ action: 'x', submit: text('Go'), keeps: 0, fields }, voice)

describe('a modal', () => {
  test.each([
    '{"room":{"address":"T1/U1","name":"x"}}',
    '{"room":{"address":"T2/C1","name":"x"}}',
    '{"room":{"address":"T1/C1/C2","name":"x"},"action":"round-open"}',
    '{"room":{"address":"T1/D1","name":"x"}}',
    '{"room":{"address":"T1/C1","name":"x","more":1}}',
    '{"room":{"address":"T1/C1"}}',
    '{"action":"round-open","else":1}',
    `{"action":"${'x'.repeat(65)}"}`,
    '["T1/C1"]',
    'null',
    '{',
  ])('remembers nothing by what no modal of this workspace remembers: %s', (metadata) => {
    expect(keptOf(metadata, 'T1')).toEqual({})
  })

  test('remembers, of whatever comes back, nothing but a channel of this workspace and what a form does', () => {
    const id = fc.constantFrom('T1', 'T2', 'C1', 'G1', 'U1', 'W1', 'D1', 'USLACKBOT', '', '__proto__', '..')
    const address = fc.array(id, { maxLength: 4 }).map((parts) => parts.join('/'))
    const room = fc.record({ address, name: fc.string(), more: fc.anything() }, { requiredKeys: [] })
    const keys = {
      room: fc.oneof(room, address),
      action: fc.string(),
      draw: fc.anything(),
      else: fc.anything(),
    }
    const metadata = fc.oneof(fc.record(keys, { requiredKeys: [] }), fc.anything(), fc.string())
    const holds = fc.property(metadata, (value) => {
      const kept = keptOf(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), 'T1')
      expect(Object.keys(kept).filter((key) => !['room', 'action', 'draw'].includes(key))).toEqual([])
      if (kept.room) expect(kept.room.address).toMatch(/^T1\/[CG]1$/)
    })
    fc.assert(holds, { numRuns: 2000 })
  })

  test('has the name of the companion, a way out, and its page', () => {
    const buttons = [[{ text: made('open'), action: 'open/k1' }]]
    const view = modalOf({ pages: [page('Hello.', { buttons })] }, voice)
    expect(view).toMatchObject({ title: plain('Attune'), close: plain('Close') })
    expect(view.blocks).toMatchObject([{ text: plain('Hello.') }, { elements: [{ value: 'open/k1' }] }])
    expect(view.submit).toBeUndefined()
  })

  test('shows several pages with a line between, and above them what was just done', () => {
    const { blocks } = modalOf({ pages: [page('One.'), page('Two.')], note: text('Done.') }, voice)
    expect(blocks).toMatchObject([
      { type: 'context', elements: [plain('Done.')] },
      { text: plain('One.') },
      { type: 'divider' },
      { text: plain('Two.') },
    ])
  })

  test('remembers its room and what its form is for', () => {
    const room = { address: 'T1/C1', name: 'consent-may' }
    const form: Form = { action: 'go', draw: 'draw', submit: text('Open it'), keeps: 0, fields: [] }
    const fields: Field[] = [{ name: 'a', label: text('A'), kind: 'clock', value: '10:00' }]
    const view = modalOf({ pages: [page('x', { form: { ...form, fields } })], room }, voice)
    expect(keptOf(view.private_metadata!, 'T1')).toEqual({ room, action: 'go', draw: 'draw' })
    expect(view.submit).toEqual(plain('Open it'))
  })

  test('with a form has only those buttons that stay beside it', () => {
    const row = (name: string) => [{ text: text(name), action: name }]
    const buttons = [row('more'), row('less'), row('back')]
    const fields: Field[] = [{ name: 'a', label: text('A'), kind: 'clock', value: '10:00' }]
    const beside = (keeps: number) => {
      const form = { action: 'go', submit: text('Go'), keeps, fields }
      const view = modalOf({ pages: [page('x', { buttons, form })] }, voice)
      return known(view).flatMap((block) => (block.type === 'actions' ? block.elements : []))
    }
    expect(beside(0)).toEqual([])
    expect(beside(1)).toMatchObject([{ value: 'back' }])
    expect(beside(9)).toHaveLength(3)
  })

  test('shows a file in letters of its own, so that it comes into no chat', () => {
    const content = 'day,answer & <words>\n'.repeat(400)
    const view = modalOf({ pages: [page('Yours.', { file: { name: 'a.csv', content } })] }, voice)
    const code = known(view).flatMap((block) =>
      block.type === 'section' && block.text?.type === 'mrkdwn' ? [block.text.text] : [],
    )
    expect(code.length).toBeGreaterThan(2)
    expect(code.every((piece) => piece.length <= 3000)).toBe(true)
    const lines = code.flatMap((piece) => piece.split('\n')).filter((line) => line.startsWith('day'))
    expect(lines).toEqual(Array.from({ length: 400 }, () => 'day,answer &amp; &lt;words&gt;'))
  })

  test('that asks for a channel offers the one at hand, and none where there are only bots', () => {
    const view = whereOf(voice)
    expect(viewProblems(view)).toEqual([])
    expect(view.blocks).toMatchObject([
      { element: { default_to_current_conversation: true, filter: { include: ['public', 'private'] } } },
    ])
  })

  test('of any pages is one that Slack takes, and mentions nobody', () => {
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 3 }), (pages) => {
        const view = modalOf({ pages, note: text('Done.') }, voice)
        expect(viewProblems(view)).toEqual([])
        expect(mentions(view)).toEqual([])
      }),
    )
  })
})

describe('a field', () => {
  test('is called by its name, so that what was typed outlives a redrawing', () => {
    expect(
      drawn([{ name: 'words', label: text('Words'), hint: text('Now'), kind: 'line', most: 120 }]),
    ).toEqual([
      {
        ...{ type: 'input', block_id: 'words', label: plain('Words'), hint: plain('Now') },
        element: { type: 'plain_text_input', action_id: 'words', max_length: 120 },
      },
    ])
  })

  test('of a few is all in view, of many a menu; a live one tells at once', () => {
    const one = (count: number): Field => ({
      ...{ name: 'what', label: text('What'), kind: 'one', live: true, value: 'v1' },
      options: options(count),
    })
    const initial_option = { text: plain('1'), value: 'v1' }
    expect(drawn([one(4)])).toMatchObject([
      { dispatch_action: true, element: { type: 'radio_buttons', initial_option } },
    ])
    expect(drawn([one(5)])).toMatchObject([{ element: { type: 'static_select', initial_option } }])
  })

  test('where several may be chosen, none may be', () => {
    const some: Field = {
      name: 'days',
      label: text('Days'),
      kind: 'some',
      options: options(7),
      values: ['v1'],
    }
    expect(drawn([some])).toMatchObject([
      { element: { type: 'checkboxes', initial_options: [{ value: 'v1' }] } },
    ])
  })

  test('for a time or a day begins with the one that is set', () => {
    expect(
      drawn([
        { name: 'from', label: text('From'), kind: 'clock', value: '19:30' },
        { name: 'on', label: text('On'), kind: 'day', value: '2026-11-22' },
      ]),
    ).toMatchObject([
      { element: { type: 'timepicker', initial_time: '19:30' } },
      { element: { type: 'datepicker', initial_date: '2026-11-22' } },
    ])
  })
})

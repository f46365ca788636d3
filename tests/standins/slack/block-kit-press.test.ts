import { expect, test } from 'vitest'
import { messageProblems } from '../../../bots/standins/slack/block-kit/message.ts'

const plain = (text = 'a') => ({ type: 'plain_text', text })
const mrkdwn = (text = 'a', more: object = {}) => ({ type: 'mrkdwn', text, ...more })
const button = (more: object = {}) => ({ type: 'button', text: plain(), ...more })
const actions = (...elements: unknown[]) => ({ type: 'actions', elements })
const context = (...elements: unknown[]) => ({ type: 'context', elements })
const section = (more: object = {}) => ({ type: 'section', text: mrkdwn(), ...more })
const image = (more: object = {}) => ({
  type: 'image',
  slack_file: { id: 'F1' },
  alt_text: 'a',
  ...more,
})
const times = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, i) => make(i))
const long = (length: number) => 'a'.repeat(length)

const good: [string, unknown[]][] = [
  ['25 buttons', [actions(...times(25, (i) => button({ action_id: `${i}` })))]],
  ['buttons that nobody named', [actions(button(), button())]],
  [
    'a button with everything',
    [
      actions(
        button({
          text: plain(long(75)),
          action_id: long(255),
          value: long(2000),
          url: 'https://attune.example',
          accessibility_label: long(75),
        }),
      ),
    ],
  ],
  [
    'the same action in two blocks',
    [actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' }))],
  ],
  ['a picture by its file', [image({ alt_text: long(2000) })]],
  ['a verbatim text', [section({ text: mrkdwn('a', { verbatim: true }), expand: true, block_id: 'c' })]],
]

test.each(good)('%s can be sent', (_, blocks) => {
  expect(messageProblems(blocks)).toEqual([])
})

const bad: [string, unknown, string, string][] = [
  ['a button in the context', [context(button())], 'unsupported type: button', '/0/elements/0/type'],
  ['26 buttons', [actions(...times(26, () => button()))], 'no more than 25 items allowed', '/0/elements'],
  ['no buttons', [actions()], 'must provide at least 1 items', '/0/elements'],
  [
    'a field to type into among buttons',
    [actions({ type: 'plain_text_input' })],
    'unsupported type: plain_text_input',
    '/0/elements/0/type',
  ],
  [
    '76 characters on a button',
    [section(), actions(button(), button({ text: plain(long(76)) }))],
    'must be less than 76 characters',
    '/1/elements/1/text/text',
  ],
  [
    'a button in mrkdwn',
    [actions(button({ text: mrkdwn() }))],
    'unsupported type: mrkdwn',
    '/0/elements/0/text/type',
  ],
  [
    'a disabled button',
    [actions(button({ disabled: true }))],
    'invalid additional property: disabled',
    '/0/elements/0',
  ],
  [
    'a value of 2001 characters',
    [actions(button({ value: long(2001) }))],
    'must be less than 2001 characters',
    '/0/elements/0/value',
  ],
  ['a number for a value', [actions(button({ value: 7 }))], 'must provide a string', '/0/elements/0/value'],
  ['a link to nowhere', [actions(button({ url: 'attune' }))], 'must be a valid URL', '/0/elements/0/url'],
  [
    '76 characters to be read out',
    [actions(button({ accessibility_label: long(76) }))],
    'must be less than 76 characters',
    '/0/elements/0/accessibility_label',
  ],
  [
    'an action of 256 characters',
    [actions(button({ action_id: long(256) }))],
    'must be less than 256 characters',
    '/0/elements/0/action_id',
  ],
  [
    'two actions of one name',
    [actions(button({ action_id: 'b' }), button({ action_id: 'b' }))],
    '`action_id` "b" already exists',
    '/0/elements/1/action_id',
  ],
  [
    'a picture by an address',
    [image({ image_url: 'https://a.example' })],
    'invalid additional property: image_url',
    '/0',
  ],
  ['a picture without words', [image({ alt_text: undefined })], 'missing required field: alt_text', '/0'],
  ['a picture with empty words', [image({ alt_text: '' })], 'must be more than 0 characters', '/0/alt_text'],
]

test.each(bad)('%s cannot be sent', (_, blocks, what, where) => {
  expect(messageProblems(blocks)).toEqual([`[ERROR] ${what} [json-pointer:/blocks${where}]`])
})

import { expect, test } from 'vitest'
import { messageProblems } from '../../../bots/standins/slack/block-kit/message.ts'

const plain = (text = 'a') => ({ type: 'plain_text', text })
const mrkdwn = (text = 'a', more: object = {}) => ({ type: 'mrkdwn', text, ...more })
const button = (more: object = {}) => ({ type: 'button', text: plain(), ...more })
const actions = (...elements: unknown[]) => ({ type: 'actions', elements })
const context = (...elements: unknown[]) => ({ type: 'context', elements })
const section = (more: object = {}) => ({ type: 'section', text: mrkdwn(), ...more })
const times = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, i) => make(i))
const long = (length: number) => 'a'.repeat(length)

const good: [string, unknown[]][] = [
  ['nothing in it, which takes blocks away', []],
  ['fifty blocks', times(50, () => ({ type: 'divider' }))],
  ['the longest text', [section({ text: mrkdwn(long(3000)) })]],
  ['a call to everybody: Slack has nothing against it', [section({ text: mrkdwn('<!channel>') })]],
  ['emoji in plain text', [section({ text: { ...plain(), emoji: true } })]],
  ['a field to type into', [{ type: 'input', label: plain(), element: { type: 'plain_text_input' } }]],
]

test.each(good)('a message with %s is taken', (_, blocks) => {
  expect(messageProblems(blocks)).toEqual([])
})

const bad: [string, unknown, string, string][] = [
  ['something other than a list', {}, 'must provide an array', ''],
  ['51 blocks', times(51, () => ({ type: 'divider' })), 'no more than 50 items allowed', ''],
  ['a word for a block', ['a'], 'must provide an object', '/0'],
  ['a block without a type', [{}], 'missing required field: type', '/0'],
  ['a list for a type', [{ type: ['divider'] }], 'unsupported type: divider', '/0/type'],
  ['a newer block', [{ type: 'table', rows: [] }], 'unsupported type: table', '/0/type'],
  [
    'a block named like something of JavaScript',
    [{ type: 'constructor' }],
    'unsupported type: constructor',
    '/0/type',
  ],
  ['a divider with words', [{ type: 'divider', text: plain() }], 'invalid additional property: text', '/0'],
  [
    'a property of JavaScript',
    [{ type: 'divider', toString: 1 }],
    'invalid additional property: toString',
    '/0',
  ],
  ['no words', [section({ text: mrkdwn('') })], 'must be more than 0 characters', '/0/text/text'],
  [
    '3001 characters',
    [section({ text: mrkdwn(long(3001)) })],
    'must be less than 3001 characters',
    '/0/text/text',
  ],
  [
    'too many emoji',
    [section({ text: plain('🙂'.repeat(1501)) })],
    'must be less than 3001 characters',
    '/0/text/text',
  ],
  ['half a character', [section({ text: mrkdwn('a\uD83D') })], 'must be valid UTF-8', '/0/text/text'],
  ['a bare text', [section({ text: 'a' })], 'must provide an object', '/0/text'],
  ['null for a text', [section({ text: null })], 'must provide an object', '/0/text'],
  [
    'emoji in mrkdwn',
    [section({ text: mrkdwn('a', { emoji: true }) })],
    'invalid additional property: emoji',
    '/0/text',
  ],
  [
    'verbatim in plain text',
    [section({ text: { ...plain(), verbatim: true } })],
    'invalid additional property: verbatim',
    '/0/text',
  ],
  [
    'eleven lines of context',
    [context(...times(11, () => plain()))],
    'no more than 10 items allowed',
    '/0/elements',
  ],
  ['a section of nothing', [{ type: 'section' }], 'missing required field: text', '/0'],
  ['no context', [context()], 'must provide at least 1 items', '/0/elements'],
  [
    'two blocks of one name',
    [section({ block_id: 'c' }), section({ block_id: 'c' })],
    '`block_id` "c" already exists',
    '/1/block_id',
  ],
]

test.each(bad)('a message with %s is refused', (_, blocks, what, where) => {
  expect(messageProblems(blocks)).toEqual([`[ERROR] ${what} [json-pointer:/blocks${where}]`])
})

test('everything that is wrong is told at once', () => {
  const blocks = [
    { type: 'markdown' },
    section({ block_id: '', mood: 1 }),
    actions(button({ text: plain('') })),
  ]
  expect(messageProblems(blocks).map((found) => found.slice(found.indexOf('/'), -1))).toEqual([
    '/blocks/0/type',
    '/blocks/1/block_id',
    '/blocks/1',
    '/blocks/2/elements/0/text/text',
  ])
})

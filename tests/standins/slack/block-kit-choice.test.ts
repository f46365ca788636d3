import { expect, test } from 'vitest'
import { messageProblems } from '../../../bots/standins/slack/block-kit/message.ts'

const plain = (text = 'a') => ({ type: 'plain_text', text })
const times = (count: number) => Array.from({ length: count }, (_, i) => option(`${i}`))
const option = (value: string, more: object = {}) => ({ text: plain(), value, ...more })
const select = (more: object) => ({ type: 'static_select', ...more })
const radio = (more: object = {}) => ({ type: 'radio_buttons', options: times(2), ...more })
const checks = (more: object = {}) => ({ type: 'checkboxes', options: times(2), ...more })
const long = (length: number) => 'a'.repeat(length)
const input = (element: object, more: object = {}) => ({ type: 'input', label: plain(), element, ...more })
const problems = (element: object) => messageProblems([input(element)])

const good: [string, object][] = [
  ['a hundred options', select({ options: times(100) })],
  ['one of a few', radio({ initial_option: option('1') })],
  ['any of a few', checks({ options: times(10), initial_options: [option('3'), option('9')] })],
]

test.each(good)('%s can be offered', (_, element) => {
  expect(problems(element)).toEqual([])
})

const bad: [string, object, string, string][] = [
  ['a menu of nothing', select({ options: [] }), 'must provide at least 1 items', '/options'],
  ['a menu without options', select({}), 'missing required field: options', ''],
  ['101 options', select({ options: times(101) }), 'no more than 100 items allowed', '/options'],
  [
    'an option in mrkdwn',
    select({ options: [option('a', { text: { type: 'mrkdwn', text: 'a' } })] }),
    'unsupported type: mrkdwn',
    '/options/0/text/type',
  ],
  [
    'a long option',
    select({ options: [option('a', { text: plain(long(76)) })] }),
    'must be less than 76 characters',
    '/options/0/text/text',
  ],
  [
    'an option worth 151 characters',
    select({ options: [option(long(151))] }),
    'must be less than 151 characters',
    '/options/0/value',
  ],
  [
    'an option worth nothing',
    select({ options: [{ text: plain() }] }),
    'missing required field: value',
    '/options/0',
  ],
  [
    'an option that is a link',
    select({ options: [option('a', { url: 'https://a.example' })] }),
    'invalid additional property: url',
    '/options/0',
  ],
  [
    'two options of one value',
    radio({ options: [option('a'), option('a')] }),
    '`value` "a" already exists',
    '/options/1/value',
  ],
  [
    'a choice that is not there',
    select({ options: times(2), initial_option: option('2') }),
    'must exactly match one of the options',
    '/initial_option',
  ],
  [
    'a choice in other words',
    radio({ initial_option: option('1', { text: plain('b') }) }),
    'must exactly match one of the options',
    '/initial_option',
  ],
  ['null for a choice', radio({ initial_option: null }), 'must provide an object', '/initial_option'],
  ['eleven to choose from', radio({ options: times(11) }), 'no more than 10 items allowed', '/options'],
  ['nothing to choose from', checks({ options: undefined }), 'missing required field: options', ''],
  [
    'a tick that is not there',
    checks({ initial_options: [option('1'), option('2')] }),
    'must exactly match one of the options',
    '/initial_options/1',
  ],
  [
    'no tick, said at length',
    checks({ initial_options: [] }),
    'must provide at least 1 items',
    '/initial_options',
  ],
]

test.each(bad)('%s cannot be offered', (_, element, what, where) => {
  expect(problems(element)).toContain(`[ERROR] ${what} [json-pointer:/blocks/0/element${where}]`)
})

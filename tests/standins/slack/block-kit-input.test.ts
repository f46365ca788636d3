import { expect, test } from 'vitest'
import { messageProblems } from '../../../bots/standins/slack/block-kit/message.ts'

const plain = (text = 'a') => ({ type: 'plain_text', text })
const line = (more: object = {}) => ({ type: 'plain_text_input', ...more })
const chat = (more: object = {}) => ({ type: 'conversations_select', ...more })
const long = (length: number) => 'a'.repeat(length)
const input = (element: object, more: object = {}) => ({ type: 'input', label: plain(), element, ...more })
const problems = (element: object) => messageProblems([input(element)])

const good: [string, object][] = [
  ['a line', line()],
  ['a letter', line({ multiline: true, max_length: 3000, initial_value: long(3000) })],
  ['a time', { type: 'timepicker', initial_time: '23:59' }],
  ['a day', { type: 'datepicker', initial_date: '2028-02-29' }],
  ['a channel', chat({ default_to_current_conversation: true, filter: { include: ['public', 'private'] } })],
]

test.each(good)('%s can be asked for', (_, element) => {
  expect(problems(element)).toEqual([])
})

const bad: [string, object, string, string][] = [
  ['a button', { type: 'button', text: plain() }, 'unsupported type: button', '/type'],
  ['a text nobody may end', line({ max_length: 3001 }), 'must be less than 3001', '/max_length'],
  ['a text of no length', line({ max_length: 0 }), 'must be greater than 0', '/max_length'],
  [
    'what is too long already',
    line({ initial_value: 'abc', max_length: 2 }),
    'must not be longer than `max_length`',
    '/initial_value',
  ],
  ['a question before a text', line({ confirm: {} }), 'invalid additional property: confirm', ''],
  [
    'an hour of one digit',
    { type: 'timepicker', initial_time: '9:00' },
    'must be in the format HH:mm',
    '/initial_time',
  ],
  [
    'an hour that never comes',
    { type: 'timepicker', initial_time: '24:00' },
    'must be in the format HH:mm',
    '/initial_time',
  ],
  [
    'a day that never comes',
    { type: 'datepicker', initial_date: '2027-02-29' },
    'must be in the format YYYY-MM-DD',
    '/initial_date',
  ],
  [
    'a day in words',
    { type: 'datepicker', initial_date: '2 May' },
    'must be in the format YYYY-MM-DD',
    '/initial_date',
  ],
  ['half a letter', line({ max_length: 1.5 }), 'must provide an integer', '/max_length'],
  [
    'a long word for none',
    chat({ placeholder: plain(long(151)) }),
    'must be less than 151 characters',
    '/placeholder/text',
  ],
  ['any channel, by an empty filter', chat({ filter: {} }), 'missing required field: include', '/filter'],
]

test.each(bad)('%s cannot be asked for', (_, element, what, where) => {
  expect(problems(element)).toContain(`[ERROR] ${what} [json-pointer:/blocks/0/element${where}]`)
})

const badLabels: [string, object, string, string][] = [
  ['no label', { label: undefined }, 'missing required field: label', ''],
  ['a label in mrkdwn', { label: { type: 'mrkdwn', text: 'a' } }, 'unsupported type: mrkdwn', '/label/type'],
  [
    'a label of 2001 characters',
    { label: plain(long(2001)) },
    'must be less than 2001 characters',
    '/label/text',
  ],
  [
    'a hint of 2001 characters',
    { hint: plain(long(2001)) },
    'must be less than 2001 characters',
    '/hint/text',
  ],
  ['a word for a boolean', { optional: 'yes' }, 'must provide a boolean', '/optional'],
]

test.each(badLabels)('an input with %s is refused', (_, more, what, where) => {
  expect(messageProblems([input(line(), more)])).toEqual([`[ERROR] ${what} [json-pointer:/blocks/0${where}]`])
})

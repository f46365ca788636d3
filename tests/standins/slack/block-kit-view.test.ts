import { expect, test } from 'vitest'
import { viewProblems } from '../../../bots/standins/slack/block-kit/view.ts'

const plain = (text = 'a') => ({ type: 'plain_text', text })
const long = (length: number) => 'a'.repeat(length)
const section = (more: object = {}) => ({ type: 'section', text: plain(), ...more })
const input = { type: 'input', block_id: 'b', label: plain(), element: { type: 'plain_text_input' } }
const modal = (more: object = {}) => ({ type: 'modal', title: plain(), blocks: [section()], ...more })
const home = (more: object = {}) => ({ type: 'home', blocks: [section()], ...more })
const many = (count: number, text = 'a') =>
  Array.from({ length: count }, () => section({ text: plain(text) }))

const good: [string, object][] = [
  ['a modal that only tells', modal()],
  [
    'a modal with everything',
    modal({
      title: plain(long(24)),
      submit: plain(long(24)),
      close: plain(long(24)),
      blocks: [input, ...many(99)],
      callback_id: long(255),
      private_metadata: long(3000),
    }),
  ],
  ['Home', home({ blocks: many(100) })],
  ['Home with something to fill in', home({ blocks: [input] })],
  ['an empty Home', home({ blocks: [] })],
]

test.each(good)('%s is taken', (_, view) => {
  expect(viewProblems(view)).toEqual([])
})

const bad: [string, unknown, string, string][] = [
  ['no view', undefined, 'must provide an object', ''],
  ['a view without a type', { blocks: [] }, 'missing required field: type', ''],
  ['another type', { type: 'workflow_step', blocks: [] }, 'unsupported type: workflow_step', '/type'],
  ['a modal without a title', modal({ title: undefined }), 'missing required field: title', ''],
  ['a modal without blocks', modal({ blocks: undefined }), 'missing required field: blocks', ''],
  [
    'a title of 25 characters',
    modal({ title: plain(long(25)) }),
    'must be less than 25 characters',
    '/title/text',
  ],
  [
    'a title in mrkdwn',
    modal({ title: { type: 'mrkdwn', text: 'a' } }),
    'unsupported type: mrkdwn',
    '/title/type',
  ],
  ['a bare submit', modal({ submit: 'Save' }), 'must provide an object', '/submit'],
  [
    'a close of 25 characters',
    modal({ close: plain(long(25)) }),
    'must be less than 25 characters',
    '/close/text',
  ],
  [
    'a modal to fill in and no way to send it',
    modal({ blocks: [section(), input] }),
    'must define `submit` to use an `input` block in modals',
    '/blocks/1/input',
  ],
  ['101 blocks', modal({ blocks: many(101) }), 'no more than 100 items allowed', '/blocks'],
  [
    'two blocks of one name',
    home({ blocks: [input, input] }),
    '`block_id` "b" already exists',
    '/blocks/1/block_id',
  ],
  [
    'a mistake deep inside',
    home({ blocks: [section({ text: plain('') })] }),
    'must be more than 0 characters',
    '/blocks/0/text/text',
  ],
  ['a view as Slack gave it back', home({ hash: '1.a' }), 'invalid additional property: hash', ''],
  ['Home with a title', home({ title: plain() }), 'invalid additional property: title', ''],
  ['Home with a submit', home({ submit: plain() }), 'invalid additional property: submit', ''],
  ['Home with a close', home({ close: plain() }), 'invalid additional property: close', ''],
  [
    'Home that tells when it is closed',
    home({ notify_on_close: true }),
    'invalid additional property: notify_on_close',
    '',
  ],
  [
    'too much to remember',
    modal({ private_metadata: long(3001) }),
    'must be less than 3001 characters',
    '/private_metadata',
  ],
  [
    'a callback of 256 characters',
    modal({ callback_id: long(256) }),
    'must be less than 256 characters',
    '/callback_id',
  ],
  ['more than 250 KB', home({ blocks: many(100, long(2500)) }), 'must be less than 250 KB', ''],
]

test.each(bad)('%s is refused', (_, view, what, where) => {
  expect(viewProblems(view)).toEqual([`[ERROR] ${what} [json-pointer:/view${where}]`])
})

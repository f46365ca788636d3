import { expect, test } from 'vitest'
import { messageProblems } from '../../../bots/standins/slack/block-kit/message.ts'
import { plainText } from '../../../bots/standins/slack/screen/plain-text.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const option = (text: string, value: string) => ({ text: plain(text), value })
const input = (label: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id: label,
  label: plain(label),
  element,
  ...more,
})
const now = option('now', 'n')
const week = option('every week', 'w')

const read = (...blocks: object[]) => {
  expect(messageProblems(blocks)).toEqual([])
  return plainText(blocks)
}

test('texts are read line by line, as a person sees them', () => {
  const blocks = [
    { type: 'section', text: mrkdwn('*Hello* _you &amp; me_\n\n1 &lt; 2') },
    { type: 'divider' },
    { type: 'section', text: mrkdwn('see <https://a.example|the paper>, <#C1|room> <@U1>') },
    { type: 'context', elements: [plain('*as is*')] },
  ]
  const lines = ['Hello you & me', '1 < 2', '─', 'see the paper, #room @U1', '*as is*']
  expect(read(...blocks)).toEqual(lines)
})

test('stars and underscores inside of words and sums stay', () => {
  const text = 'a_b_c and 2 * 3 * 4'
  expect(read({ type: 'section', text: mrkdwn(text) })).toEqual([text])
})

test('what can be pressed is read in brackets', () => {
  const button = (label: string) => ({ type: 'button', text: plain(label) })
  const said = read({ type: 'actions', elements: [button('🟢 ready'), button('not sure')] })
  expect(said).toEqual(['[🟢 ready] [not sure]'])
})

test('pictures are read by their words', () => {
  const picture = { type: 'image', slack_file: { id: 'F1' }, alt_text: 'three shapes' }
  expect(read(picture)).toEqual(['(picture: three shapes)'])
})

test('a form is read with what is chosen and typed already', () => {
  const said = read(
    input('When', { type: 'radio_buttons', options: [now, week], initial_option: now }),
    input('Name', { type: 'plain_text_input', initial_value: 'Mira' }, { hint: plain('Only for you') }),
    input('Why', { type: 'plain_text_input' }, { optional: true }),
    input('Where', { type: 'conversations_select', placeholder: plain('Pick one') }),
    input('Open for', { type: 'static_select', options: [now, week], initial_option: week }),
    input('Kind', { type: 'checkboxes', options: [now, week], initial_options: [now] }),
    input('At', { type: 'timepicker', initial_time: '09:00' }),
  )
  expect(said).toEqual([
    'When: ◉ now ○ every week',
    'Name: ____ Mira',
    'Only for you',
    'Why (optional): ____',
    'Where: ⌄ Pick one',
    'Open for: ⌄ every week',
    'Kind: ☑ now ☐ every week',
    'At: ⌄ 09:00',
  ])
})

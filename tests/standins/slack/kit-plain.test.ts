import { expect, test } from 'vitest'
import { messageProblems } from '../../../bots/standins/slack/kit/message.ts'
import { buttonsIn, plainText } from '../../../bots/standins/slack/kit/plain.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const option = (text: string, value: string, more: object = {}) => ({ text: plain(text), value, ...more })
const input = (label: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id: label,
  label: plain(label),
  element,
  ...more,
})
const now = option('now', 'n')
const week = option('every week', 'w', { description: plain('Mondays') })
const when = { type: 'radio_buttons', action_id: 'when', options: [now, week], initial_option: now }

const read = (...blocks: object[]) => {
  expect(messageProblems(blocks)).toEqual([])
  return plainText(blocks)
}

test('texts are read line by line, as a person sees them', () => {
  const blocks = [
    { type: 'header', text: plain('The weather') },
    { type: 'section', text: mrkdwn('*Hello* _you &amp; me_\n\n1 &lt; 2'), fields: [plain('*as is*')] },
    { type: 'divider' },
    {
      type: 'context',
      elements: [
        mrkdwn('see <https://a.example|the paper>'),
        mrkdwn('<#C1|room> <@U1> <!date^1790000000^{time}|14:20>'),
      ],
    },
  ]
  const lines = ['The weather', 'Hello you & me', '1 < 2', '*as is*', '─', 'see the paper', '#room @U1 14:20']
  expect(read(...blocks)).toEqual(lines)
})

test('stars and underscores inside of words and sums stay', () => {
  const text = 'a_b_c and 2 * 3 * 4'
  expect(read({ type: 'section', text: mrkdwn(text) })).toEqual([text])
})

test('what can be pressed is read in brackets', () => {
  const button = (label: string) => ({ type: 'button', text: plain(label) })
  const more = { type: 'overflow', options: [option('Leave', 'l')] }
  const said = read(
    { type: 'actions', elements: [button('🟢 ready'), button('not sure'), more] },
    { type: 'section', text: plain('Home'), accessory: button('Open') },
  )
  expect(said).toEqual(['[🟢 ready] [not sure] [⋯]', 'Home', '[Open]'])
})

test('pictures are read by their words', () => {
  const picture = { type: 'image', slack_file: { id: 'F1' }, alt_text: 'three shapes' }
  const said = read({ ...picture, title: plain('The room') }, { type: 'context', elements: [picture] })
  expect(said).toEqual(['The room', '(picture: three shapes)', '(picture: three shapes)'])
})

test('a form is read with what is chosen and typed already', () => {
  const said = read(
    input('When', when),
    input('Name', { type: 'plain_text_input', initial_value: 'Mira' }, { hint: plain('Only for you') }),
    input('Why', { type: 'plain_text_input' }, { optional: true }),
    input('Open for', { type: 'static_select', options: [now, week], placeholder: plain('Pick one') }),
    input('Kind', { type: 'checkboxes', options: [now, week], initial_options: [now] }),
    input('At', { type: 'timepicker', initial_time: '09:00' }),
  )
  expect(said).toEqual([
    'When: ◉ now ○ every week (Mondays)',
    'Name: ____ Mira',
    'Only for you',
    'Why (optional): ____',
    'Open for: ⌄ Pick one',
    'Kind: ☑ now ☐ every week (Mondays)',
    'At: ⌄ 09:00',
  ])
})

test('all that can be pressed is found with what it sends', () => {
  const go = { type: 'button', action_id: 'go', text: plain('Go'), value: 'v1', url: 'https://a.example' }
  const found = buttonsIn([
    { type: 'context', elements: [mrkdwn('words')] },
    { type: 'actions', block_id: 'b', elements: [go] },
    input('When', when),
  ])
  expect(found).toMatchObject([
    { block_id: 'b', action_id: 'go', type: 'button', label: 'Go', value: 'v1', url: 'https://a.example' },
    { block_id: 'When', action_id: 'when', type: 'radio_buttons', label: 'When', value: 'n' },
  ])
  expect(found[1]?.options.map(({ label, value }) => [label, value])).toEqual([
    ['now', 'n'],
    ['every week', 'w'],
  ])
})

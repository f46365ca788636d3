import { beforeEach, expect, test } from 'vitest'
import { buttons, howItEnded, modal, setStage } from './harness.ts'

const stage = setStage()
const plain = (text: string) => ({ type: 'plain_text' as const, text })
const option = (text: string) => ({ text: plain(text), value: text.toLowerCase() })

const input = (block_id: string, element: object, extra: object = {}) => ({
  type: 'input' as const,
  block_id,
  label: plain(block_id),
  element: { action_id: 'chosen', ...element },
  ...extra,
})

const open = async (view: ReturnType<typeof modal>) => {
  stage.app.shortcut('open', async ({ ack, shortcut, client }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view })
  })
  await stage.connect()
  await stage.ana.shortcut('open')
  await expect.poll(() => stage.ana.modals.length).toBe(1)
  await stage.slack.handled()
}

let submitted: unknown[]
beforeEach(() => {
  submitted = []
})

const takeSubmissions = (answer?: object) =>
  stage.app.view('words', async ({ ack, view }) => {
    submitted.push(view.state.values.words?.typed?.value)
    await ack(answer as undefined)
  })

test('what is typed arrives with the submission, and the modal closes', async () => {
  const { ana } = stage
  takeSubmissions()
  await open(modal('One word'))
  ana.fill('One word', 'calm')
  expect(ana.see()).toBe('▣ Attune\nOne word: ____ calm\n[Save] [Not now]')
  expect(await ana.submit()).toMatchObject({ acked: true, response: undefined })
  expect([submitted, ana.modals]).toEqual([['calm'], []])
})

test('a field left empty is found by Slack itself, and nothing is sent', async () => {
  const { ana } = stage
  takeSubmissions()
  await open(modal('One word'))
  expect(await ana.press('Save')).toMatchObject({ acked: false, timedOut: false })
  expect(ana.see()).toContain('✗ Please complete this required field.')
  expect(submitted).toEqual([])
})

test('the bot may say what is wrong with a field, which must be one of this modal', async () => {
  const { ana, app } = stage
  let block = 'words'
  app.view('words', async ({ ack }) => {
    await ack({ response_action: 'errors', errors: { [block]: 'Ask about now.' } })
  })
  await open(modal('Question'))
  ana.fill('Question', 'Then?')
  await ana.submit()
  expect(ana.modals[0]?.errors).toEqual({ words: 'Ask about now.' })
  block = 'another'
  await ana.submit()
  expect(ana.trouble).toMatch('We had some trouble connecting')
})

test('a submission may lead to another view in its place, or out of everything', async () => {
  const { ana, app } = stage
  const answers = [
    { response_action: 'update' as const, view: modal('Second') },
    { response_action: 'clear' as const },
  ]
  app.view('words', async ({ ack }) => ack(answers.shift()))
  await open(modal('First'))
  ana.fill('First', 'x')
  await ana.submit()
  expect(ana.see()).toBe('▣ Attune\nSecond: ____ x\n[Save] [Not now]')
  await ana.submit()
  expect(ana.modals).toEqual([])
})

test('every kind of input takes what a person chooses', async () => {
  const { ana } = stage
  const values: unknown[] = []
  stage.app.view('words', async ({ ack, view }) => {
    values.push(...Object.values(view.state.values).map((one) => Object.values(one.chosen ?? {}).at(1)))
    await ack()
  })
  const options = [option('Everyday'), option('Tender')]
  const blocks = [
    input('depth', { type: 'radio_buttons', options, initial_option: options[0] }),
    input('themes', { type: 'checkboxes', options }, { optional: true }),
    input('menu', { type: 'static_select', options }),
    input('at', { type: 'timepicker' }),
    input('on', { type: 'datepicker' }),
  ]
  await open(modal('', { blocks }))
  ana.fill('themes', ['Tender'])
  ana.fill('menu', 'Every')
  ana.fill('at', '18:30')
  ana.fill('on', '2026-12-01')
  expect(() => ana.fill('at', '25:00')).toThrow('a timepicker does not take "25:00"')
  expect(() => ana.fill('menu', 'Deep')).toThrow('no option "Deep" among "Everyday", "Tender"')
  await ana.submit()
  expect(values).toMatchObject([
    { value: 'everyday' },
    [{ value: 'tender' }],
    { value: 'everyday' },
    '18:30',
    '2026-12-01',
  ])
})

test('a live choice tells the bot at once, and what was typed stays where its field does', async () => {
  const { ana, app, slack } = stage
  const options = [option('Now')]
  const live = input('kind', { type: 'static_select', options }, { dispatch_action: true })
  const withLive = (...more: object[]) => modal('Word', { blocks: [...modal('Word').blocks, live, ...more] })
  app.action('chosen', async ({ ack, body, client }) => {
    await ack()
    const { view } = body as { view: { id: string } }
    await client.views.update({ view_id: view.id, view: withLive(buttons('More')) })
  })
  await open(withLive())
  ana.fill('Word', 'soft')
  ana.fill('kind', 'Now')
  await slack.handled()
  expect(ana.see()).toBe('▣ Attune\nWord: ____ soft\nkind: ⌄ Now\n[More]\n[Save] [Not now]')
})

test('from within a modal another can be put on top, not opened', async () => {
  const { ana, app, slack } = stage
  app.action('more', async ({ ack, body, client }) => {
    await ack()
    await client.views.open({
      trigger_id: (body as { trigger_id: string }).trigger_id,
      view: modal('Another'),
    })
  })
  await open(modal('First', { blocks: [buttons('More')] }))
  await ana.press('More')
  await slack.handled()
  expect(ana.see()).toBe('▣ Attune\n[More]\n[Save] [Not now]')
})

test('three modals fit on each other, and an unknown view is refused', async () => {
  const { ana, app, slack, client } = stage
  const ended: unknown[] = []
  app.action('deeper', async ({ ack, body, client: own }) => {
    await ack()
    const { trigger_id } = body as { trigger_id: string }
    ended.push(await howItEnded(own.views.push({ trigger_id, view: deeper })))
  })
  const deeper = modal('x', { blocks: [buttons('Deeper')] })
  await open(deeper)
  for (let level = 1; level <= 3; level += 1) {
    await ana.press('Deeper')
    await slack.handled()
  }
  expect([ended, ana.modals.length]).toEqual([['done', 'done', 'push_limit_reached'], 3])
  expect(ana.modals[1]).toMatchObject({ previous_view_id: ana.modals[0]?.id })
  expect(await howItEnded(client.views.update({ view_id: 'V1', view: deeper }))).toBe('not_found')
})

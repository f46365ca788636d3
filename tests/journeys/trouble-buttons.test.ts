import { expect, test } from 'vitest'
import { plus } from '../../core/model/time.ts'
import { alone, colors, evening, last, questions, settled, table } from './evening.ts'
import { type Actor, startWorld } from './world.ts'

/** The button of this label, as it stands on the screen now. */
function button({ phone }: Actor, label: string) {
  for (const { id, keyboard } of phone.messages.toReversed()) {
    const found = keyboard.flat().find(({ text }) => text.startsWith(label))
    if (found?.data) return { message: id, data: found.data }
  }
  throw new Error(`no [${label}]`)
}

const PASSED = 'That one has passed.'

const FORGED = [
  ...['', 'x', 'answer', 'answer//green', 'answer/aaaaaaaaaaaaaaaa', 'answer/aaaaaaaaaaaaaaaa/purple'],
  ...['answer/aaaaaaaaaaaaaaaa/green', 'open/aaaaaaaaaaaaaaaa/', 'home/x', 'HOME', ' home', 'home\n'],
  ...['__proto__', 'constructor/x', 'toString', 'reopen/own:aaaaaaaaaaaaaaaa', 'zone/Mars/Olympus', "';--"],
  ...['rest-until/9999-99-99', 'rest-until/2026-11-24', 'x'.repeat(2000), '😀'.repeat(16), '{"verb":"home"}'],
]

test('forged, truncated and over-long data has passed, changes nothing and leaves no spinner', async () => {
  const [world, ana] = await settled()
  const before = [ana.see(), await table(world, 'people'), await table(world, 'answers')]
  for (const data of FORGED)
    expect((await ana.phone.press({ message: last(ana).id, data }))?.text, data).toBe(PASSED)
  ana.phone.dismiss()
  await world.settle()
  expect([ana.see(), await table(world, 'people'), await table(world, 'answers')]).toEqual(before)
})

test('a button that somebody new makes up has passed, unless it is one of the first card', async () => {
  const world = await startWorld()
  const leo = world.phone('Leo')
  leo.phone.started = true
  for (const data of ['home', 'ask-now', 'open/aaaaaaaaaaaaaaaa', 'erase-all', 'rest-open'])
    expect((await leo.phone.press({ message: 1, data }))?.text).toBe(PASSED)
  expect(await table(world, 'people')).toEqual([])
})

test('yesterday’s buttons have passed, and answer nothing today', async () => {
  const [world, ana] = await alone()
  await ana.tap('Open:')
  const red = button(ana, '🔴')
  await world.wait({ hours: 12 })
  expect((await ana.phone.press(red))?.text).toBe(PASSED)
  expect(await colors(world)).toEqual(['unsure'])
})

test.each(['🟢', '🔴', 'Skip'])(
  'pressed twice at once, %s is one answer on one screen, with no spinner',
  async (color) => {
    const [world, ana] = await alone()
    await ana.tap('Open:')
    const answer = button(ana, color)
    await Promise.all([ana.phone.press(answer), ana.phone.press(answer)])
    await world.settle()
    expect(await colors(world)).toHaveLength(2)
    expect(ana.phone.messages.filter(({ text }) => text.startsWith('Heard.'))).toHaveLength(1)
  },
)

test('of two colors pressed at once the later one counts', async () => {
  const [world, ana] = await alone()
  await ana.tap('Open:')
  const [green, red] = [button(ana, '🟢'), button(ana, '🔴')]
  await Promise.all([ana.phone.press(green), ana.phone.press(red)])
  await world.settle()
  expect(await colors(world)).toEqual(['red', 'unsure'])
})

test.each([
  ['Show me one', 'asks', 1],
  ['Show me one, and keep nothing', 'people', 1],
])('somebody new who presses [%s] twice at once arrives once', async (label, what, count) => {
  const world = await startWorld()
  const leo = world.phone('Leo')
  await leo.start()
  const it = button(leo, label)
  await Promise.all([leo.phone.press(it), leo.phone.press(it)])
  await world.settle()
  expect(await table(world, what)).toHaveLength(count)
  expect(questions(leo)).toBe(1)
})

test('R2 [Show it now] pressed twice at once rings once', async () => {
  const [world, ana, ben] = await evening()
  const before = ben.phone.notifications.length
  await ana.tap('Open:', '🟡', 'What would Ben see?')
  const show = button(ana, 'Show it now')
  await Promise.all([ana.phone.press(show), ana.phone.press(show)])
  await world.settle()
  expect(ben.phone.notifications.length).toBe(before + 1)
})

test('"That’s who I meant" pressed twice at once links once', async () => {
  const world = await startWorld()
  const [ana, ben] = [world.phone('Ana'), world.phone('Ben')]
  await ana.start()
  await ana.tap(
    'Show me one',
    'Skip',
    'Only when I ask you',
    'Link with someone',
    'Make the invitation',
    'Copy it',
  )
  await ben.open(ana.phone.clipboard!)
  await ben.tap('Yes, link us')
  await ana.tap('Open')
  const yes = button(ana, 'Yes, that')
  const [, second] = await Promise.all([ana.phone.press(yes), ana.phone.press(yes)])
  expect(second?.text).toBe(PASSED)
  await world.settle()
  expect((await table(world, 'circles')).filter(({ kind }) => kind === 'partners')).toHaveLength(1)
})

test('on another device that still shows the question, a press changes the answer and the one screen', async () => {
  const [world, ana] = await evening()
  await ana.tap('Open:')
  const old = button(ana, '🔴')
  await ana.tap('🟢', 'What would Ben see?', 'Show it now')
  await ana.phone.press(old)
  await world.settle()
  expect(await colors(world)).toEqual(['red', 'unsure'])
  expect(await table(world, 'shares')).toEqual([])
  expect(last(ana).text).toMatch(/^Heard\./)
})

test('a press on a message that is already gone is answered, and doubles nothing', async () => {
  const [world, ana] = await alone()
  await ana.tap('Open:')
  const red = button(ana, '🔴')
  ana.phone.deleteMessage(red.message)
  expect((await ana.phone.press(red))?.text).toContain('Kept for you alone.')
  await world.settle()
  await ana.type('/home')
  expect(last(ana).text).toMatch(/^Home\n/)
  expect(await colors(world)).toEqual(['red', 'unsure'])
})

test('the same update delivered again, at once or after a restart, does nothing twice', async () => {
  const [world, ana] = await settled()
  await ana.type('/home')
  await ana.tap('Ask me now')
  const calls = () => world.telegram.calls.filter(({ params }) => params.chat_id === `${ana.phone.id}`).length
  const before = calls()
  for (const again of [async () => {}, world.restart]) {
    await again()
    world.telegram.redeliver()
    await world.settle()
  }
  expect(calls()).toBe(before)
  expect(await table(world, 'asks')).toHaveLength(2)
})

test('a press whose confirmation was lost is heard once and answered once', async () => {
  const [world, ana] = await alone()
  await ana.tap('Open:')
  world.telegram.faults.next('getUpdates', { kind: 'redeliver' })
  await ana.tap('🔴')
  await ana.tap("It's changed", '🟢')
  expect(await colors(world)).toEqual(['green', 'unsure'])
})

test('an answer given while Telegram waits too long for us is kept, only its toast is lost', async () => {
  const [world, ana] = await alone()
  await ana.tap('Open:')
  world.telegram.faults.next('answerCallbackQuery', { kind: 'hang' })
  void ana.phone.press(button(ana, '🔴'))?.catch(() => {})
  await expect.poll(() => world.telegram.faults.held.length).toBe(1)
  world.clock.set(plus(world.clock.now(), { seconds: 20 }))
  world.telegram.faults.release()
  await world.settle()
  expect(last(ana).text).toMatch(/^Heard\./)
  expect(await colors(world)).toEqual(['red', 'unsure'])
  spinnersEnd(world.telegram.unansweredTaps())
})

test('a press that waited longer than Telegram keeps it is gone; the buttons stay, and the next one counts', async () => {
  const [world, ana] = await alone()
  await ana.tap('Open:')
  await world.close()
  void ana.phone.press(button(ana, '🔴'))?.catch(() => {})
  world.clock.set(plus(world.clock.now(), { seconds: 151 }))
  await world.restart()
  spinnersEnd(world.telegram.unansweredTaps())
  expect(await colors(world)).toEqual(['unsure'])
  expect(await ana.tap('🟢')).toContain('Kept for you alone.')
})

/** Apps end a spinner by themselves after a while. */
function spinnersEnd(taps: ReturnType<Awaited<ReturnType<typeof startWorld>>['telegram']['unansweredTaps']>) {
  for (const tap of taps) tap.answer = { text: '', alert: false, date: 0 }
}

import { expect, test } from 'vitest'
import { plus } from '../../core/model/time.ts'
import { alone, beforeTheQuestion, colors, evening, last, questions, settled, table } from './evening.ts'
import { linked, startWorld, type World } from './world.ts'

const sendings = ({ telegram }: World) => telegram.calls.filter(({ method }) => method === 'sendMessage')

/** How often a question's line was sent. */
const lines = (world: World) =>
  sendings(world).filter(({ params }) => JSON.stringify(params.reply_markup).includes('Open: ')).length

test('a flood wait for the whole bot, which several meet: everybody’s screen comes after it, and once', async () => {
  const [world, ana] = await settled()
  const others = ['Ben', 'Cleo', 'Dan'].map((name) => world.phone(name))
  world.telegram.faults.next('sendMessage', { kind: 'flood', seconds: 9 }, 3)
  await ana.type('/home')
  for (const one of others) await one.start()
  const all = () => [ana, ...others].map((one) => one.see())
  expect(all().join()).not.toMatch(/Home\n|Hello/)
  await world.waitOut(9)
  for (const sees of all()) expect(sees).toMatch(/Home\n|Hello/)
  expect(sendings(world).filter(({ status }) => status === 429)).toHaveLength(3)
  expect(ana.see().match(/Home\n/g)).toHaveLength(1)
})

test('a flood wait in one chat keeps no answer of anybody else’s, and doubles nothing', async () => {
  const [world, ana, ben] = await evening()
  await ben.tap('Open:')
  world.telegram.faults.next('editMessageText', { kind: 'flood', seconds: 9, chat: ana.phone.id })
  await ana.tap('Open:')
  await ben.type('red')
  expect(await colors(world)).toEqual(['red', 'unsure'])
  expect(questions(ana)).toBe(0)
  expect(ben.see()).toContain('Kept with your answer. Your message')
  await world.waitOut(9)
  expect(questions(ana)).toBe(1)
  expect(ben.see().match(/Kept with your answer. Your message/g)).toHaveLength(1)
})

let undisturbed: Promise<string> | undefined
/** What Ben sees that evening if nothing goes wrong. */
const bensEvening = () => (undisturbed ??= evening().then(([, , ben]) => ben.see()))

test.each(['blocked', 'chat-not-found'] as const)(
  'R3 %s when her question comes: she is left in peace, Ben sees nothing of it, and /start brings her back',
  async (kind) => {
    const world = await startWorld()
    const [ana, ben] = await linked(world)
    world.telegram.faults.next('sendMessage', { kind, chat: ana.phone.id })
    await world.wait({ hours: 3, minutes: 40 })
    expect(ben.see()).toBe(await bensEvening())
    const tried = () =>
      world.telegram.calls.filter(({ params }) => params.chat_id === `${ana.phone.id}`).length
    const before = tried()
    await world.wait({ hours: 50 })
    expect(tried()).toBe(before)
    await ana.start()
    expect(last(ana).text).toContain('Good to see you.')
    await ana.tap('Go on as before')
    expect(last(ana).text).toContain('Next question: ')
  },
)

test.each([
  ['error', false],
  ['html', false],
  ['reset-before', false],
  ['reset-after', true],
  ['error', true],
] as const)(
  'a question whose sending ends in %s (arrived: %s) never comes twice, and can be answered either way',
  async (kind, after) => {
    const [world, ana] = await beforeTheQuestion()
    world.telegram.faults.next('sendMessage', { kind, after })
    await world.wait({ hours: 3 })
    await world.restart()
    expect(lines(world)).toBe(1)
    expect(ana.see().includes('[Open: ')).toBe(after)
    if (after) await ana.tap('Open:')
    else await ana.type('/checkin')
    expect(questions(ana)).toBe(1)
    await ana.tap('🔴')
    expect(await colors(world)).toEqual(['red', 'unsure'])
    expect(questions(ana)).toBe(0)
  },
)

test('a call that hangs is given up, and holds up nobody else', async () => {
  const [world, ana, ben] = await evening()
  world.telegram.faults.next('editMessageText', { kind: 'hang', chat: ana.phone.id })
  await ana.phone.press('Open:')
  await ben.phone.press('Open:')
  const calls = () => world.telegram.calls.filter(({ method }) => method === 'editMessageText')
  const hanging = () => calls().filter(({ status }) => status === undefined)
  await expect.poll(() => [questions(ben), hanging().length]).toEqual([1, 1])
  await world.settle()
  await ana.type('/checkin')
  expect(questions(ana)).toBe(1)
})

test.each(['html', 'reset-before'] as const)(
  'a tap that could not be answered (%s) is stored all the same, and the screen changes',
  async (kind) => {
    const [world, ana] = await alone()
    await ana.tap('Open:')
    world.telegram.faults.next('answerCallbackQuery', { kind })
    void ana.phone.press('🔴').catch(() => {})
    await world.settle()
    expect(await colors(world)).toEqual(['red', 'unsure'])
    expect(last(ana).text).toMatch(/^Heard\./)
    for (const tap of world.telegram.unansweredTaps()) tap.answer = { text: '', alert: false, date: 0 }
  },
)

test.each(['html', 'reset-before', 'reset-after'] as const)(
  'a screen that could not be changed (%s) changes when the button is pressed once more',
  async (kind) => {
    const [world, ana] = await alone()
    world.telegram.faults.next('editMessageText', { kind, chat: ana.phone.id })
    await ana.tap('Open:')
    if (kind !== 'reset-after') await ana.tap('Open:')
    expect(questions(ana)).toBe(1)
  },
)

test.each(['edit-not-found', 'edit-refused'] as const)(
  'a message that is gone (%s) is not sent anew by itself; asking brings one',
  async (kind) => {
    const [world, ana] = await alone()
    world.telegram.faults.next('editMessageText', { kind, chat: ana.phone.id })
    await ana.tap('Open:')
    expect(questions(ana)).toBe(0)
    await ana.type('/checkin')
    expect(questions(ana)).toBe(1)
  },
)

test('whoever empties the chat by hand goes on as if nothing had been', async () => {
  const [world, ana] = await alone()
  for (const { id } of [...ana.phone.messages]) ana.phone.deleteMessage(id)
  await world.wait({ hours: 12 })
  expect(ana.phone.messages).toEqual([])
  await ana.type('/home')
  expect(last(ana).text).toMatch(/^Home\n/)
})

test('over an outage the question of that time is dropped, and nothing is replayed', async () => {
  const [world, ana] = await beforeTheQuestion()
  const before = ana.phone.notifications.length
  await world.close()
  world.clock.set(plus(world.clock.now(), { hours: 2, minutes: 46 }))
  await world.restart()
  await world.wait({ hours: 40 })
  expect(ana.phone.notifications.length).toBe(before)
  await world.wait({ hours: 10 })
  expect(ana.phone.notifications.length).toBe(before + 1)
})

test('an outage of less than 45 minutes delays the question', async () => {
  const [world, ana] = await beforeTheQuestion()
  await world.close()
  world.clock.set(plus(world.clock.now(), { hours: 2, minutes: 44 }))
  await world.restart()
  expect(last(ana).keyboard.flat()[0]?.text).toMatch(/^Open: /)
})

test.each([
  [47, ['A moment for you.']],
  [49, ['A moment, earlier.', 'A moment for you.']],
])('R17 after an outage of %i hours the chat holds no more than %j', async (hours, left) => {
  const [world, ana] = await settled()
  await world.close()
  world.clock.set(plus(world.clock.now(), { hours }))
  await world.restart()
  expect(ana.phone.messages.filter(({ from }) => from === 'bot').map(({ text }) => text)).toEqual(left)
})

test('R17 what Telegram refuses to remove becomes "A moment, earlier."', async () => {
  const [world, ana] = await alone()
  for (const method of ['deleteMessages', 'deleteMessage'])
    world.telegram.faults.next(method, { kind: 'delete-refused', chat: ana.phone.id }, 2)
  await world.wait({ hours: 12 })
  expect(ana.see()).not.toContain('Open:')
})

test('what was written while Telegram could not be polled is heard afterwards', async () => {
  const [world, ana] = await settled()
  world.telegram.faults.next('getUpdates', { kind: 'html' })
  ana.phone.type('/home')
  ana.phone.type('/checkin')
  await expect.poll(() => questions(ana)).toBe(1)
  await world.settle()
  expect(await table(world, 'asks')).toHaveLength(2)
})

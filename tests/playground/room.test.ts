import { afterEach, beforeEach, expect, test } from 'vitest'
import { workshopRoom } from '../../bots/playground/scenes/workshop-room.ts'
import type { CallView } from '../../bots/playground/stage/calls.ts'
import { type RoomVisitor, visitRoom } from './room-visitor.ts'

let visitor: RoomVisitor

beforeEach(async () => {
  visitor = await visitRoom(workshopRoom)
})
afterEach(() => visitor.stop())

const checkin = (text = '/checkin') => visitor.act('say', { text })
const open = async (values: Record<string, string> = {}) => {
  await checkin()
  await visitor.act('submit', { values })
}
const onlyMine = async () =>
  (await visitor.room()).items.filter(({ kind }) => kind === 'only-you').map(({ text }) => text)

test('where Attune is not, the command says so to that person alone; let in, it says hello and opens', async () => {
  await visitor.go('kitchen')
  expect((await visitor.room()).attune).toBe(false)
  await checkin()
  expect(await onlyMine()).toEqual([expect.stringContaining("I'm not in this channel yet.")])
  await visitor.act('say', { text: '/invite @Attune' })
  expect((await visitor.room()).items.at(-1)!.text).toContain("Hello, I'm Attune.")
  await checkin()
  expect(await visitor.sees()).toContain('A question for *#kitchen*')
})

test('what only one person sees nobody else does, and it is gone when Slack is loaded anew', async () => {
  await open()
  expect(await onlyMine()).toEqual([expect.stringContaining('To end it early')])
  await visitor.be('Kofi')
  expect(await onlyMine()).toEqual([])
  await visitor.press('🟡')
  expect(await onlyMine()).toEqual([expect.stringMatching(/^Heard\./)])
  await visitor.act('reload')
  expect(await onlyMine()).toEqual([])
})

test('one’s own answer is a modal, where it can be changed and taken out', async () => {
  await open()
  await visitor.press('🔴')
  await visitor.press('My answer')
  expect(await visitor.sees()).toContain("Your answer now: 🔴 ■ I'd rather watch")
  await visitor.press('🟢')
  expect(await visitor.sees()).toContain('Your answer now: 🟢 ● ready')
  await visitor.press('Take it out')
  expect(await visitor.sees()).toContain("You haven't answered.")
  await visitor.act('close')
  expect((await visitor.room()).modal).toBe(null)
})

test('a form draws itself anew, and says at the field what to change', async () => {
  await checkin()
  expect(await visitor.inputs()).toEqual({
    ...{ asks: 'static_select', when: 'radio_buttons', minutes: 'static_select', smallest: 'static_select' },
  })
  await visitor.act('fill', { values: { when: 'later' }, live: 'when' })
  expect(await visitor.inputs()).toMatchObject({ day: 'datepicker', clock: 'timepicker' })
  await visitor.act('submit', { values: { day: '2026-05-09', clock: '09:00' } })
  expect((await visitor.room()).modal?.errors).toEqual({ clock: 'That time has passed.' })
  await visitor.act('fill', { values: { asks: 'own' }, live: 'asks' })
  await visitor.act('submit', { values: { words: 'Are you tired? Hungry?', clock: '18:00' } })
  expect((await visitor.room()).modal?.errors).toHaveProperty('words')
  await visitor.act('submit', { values: { words: 'How much quiet would be good right now?' } })
  expect((await visitor.room()).modal).toBe(null)
  await visitor.act('turn', { to: 'next' })
  expect((await visitor.state()).clock).toBe('Sat 18:00')
  expect(await visitor.sees()).toContain('How much quiet would be good right now?')
})

test('the shortcut asks in which channel, beginning with the one that is open', async () => {
  await visitor.act('shortcut')
  const [input] = (await visitor.room()).modal!.blocks as { element: Record<string, unknown> }[]
  expect(input!.element.initial_conversation).toBe((await visitor.room()).at)
  await visitor.act('submit', { values: {} })
  expect(await visitor.sees()).toContain('A question for *#consent-may*')
})

test('a pause is for everybody at once, breathes as the clock turns, and comes once in ten minutes', async () => {
  await open()
  await visitor.be('Ben')
  await visitor.press('Ask for a pause')
  await visitor.be('Dana')
  expect(await visitor.sees()).toMatch(/Somebody asks for a pause\.[\s\S]*Breathe in …/)
  await visitor.act('turn', { to: 'next' })
  expect(await visitor.sees()).toContain('… and slowly out.')
  await visitor.press('Ask for a pause')
  expect((await onlyMine()).at(-1)).toMatch(/^A pause was asked for just now\./)
})

test('what its opener ends is over at once there, though its clock stands still', async () => {
  await open()
  await checkin()
  for (const label of ['Arriving', 'End this question']) await visitor.press(label)
  const said = (await visitor.room()).items.map(({ text }) => text).join()
  expect(said).toContain('This question closes without a picture.')
})

test('a weekly question comes each week, another one each time', async () => {
  await checkin()
  await visitor.act('fill', { values: { when: 'weekly' }, live: 'when' })
  await visitor.act('fill', { values: { asks: 'any' }, live: 'asks' })
  await visitor.act('submit', { values: { minutes: '480' } })
  const asked = new Set<string>()
  for (let weeks = 3; weeks > 0; weeks--) {
    await visitor.act('turn', { to: 'next' })
    expect((await visitor.state()).clock).toBe('Mon 10:00')
    asked.add((await visitor.room()).items.at(-1)!.text)
    await visitor.act('turn', { to: 'next' })
  }
  expect(asked.size).toBe(3)
})

test('who wants to be asked gets a neutral line as a message, and their seat lights up', async () => {
  await visitor.be('Kofi')
  await visitor.go('Home')
  for (const label of ['Show me one', 'Skip', 'Most evenings', 'Berlin']) await visitor.press(label)
  await visitor.act('close')
  await visitor.go('consent-may')
  await visitor.be('Mira')
  for (let days = 7; days > 0; days--) {
    if ((await visitor.room()).seats[1]!.lit) break
    await visitor.act('turn', { to: 'next' })
  }
  expect((await visitor.room()).seats.map(({ lit }) => lit)).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
  ])
  await visitor.be('Kofi')
  expect((await visitor.room()).notes.map(({ text }) => text)).toEqual(['A moment for you.'])
  await visitor.go('Messages')
  expect((await visitor.room()).notes).toEqual([])
  await visitor.press('Open')
  expect((await visitor.buttons()).map(({ label }) => label)).toContainEqual(expect.stringContaining('🟢'))
})

test('days are ticked and times chosen in a form of one’s own', async () => {
  await visitor.go('Home')
  const labels = ['Show me one', 'Skip', 'Most evenings', 'Berlin', 'Other days or times', '18:00']
  for (const label of labels) await visitor.press(label)
  expect(await visitor.inputs()).toMatchObject({ days: 'checkboxes', from: 'timepicker', to: 'timepicker' })
  await visitor.act('submit', { values: { days: [], from: '18:00', to: '20:00' } })
  expect((await visitor.room()).modal?.errors).toEqual({ days: 'Please complete this required field.' })
  await visitor.act('submit', { values: { days: ['3'], from: '12:00', to: '13:00' } })
  const { file } = await visitor.state()
  const [rhythm] = file.tables.find(({ name }) => name === 'rhythms')!.rows
  expect(rhythm!.cells.map(({ text }) => text)).toEqual(expect.arrayContaining(['[3]', '12:00', '13:00']))
})

test('what one writes to Attune is answered there; an unknown command is Slack’s own affair', async () => {
  await visitor.go('Messages')
  await visitor.act('say', { text: 'stop' })
  expect((await visitor.room()).items.map(({ from }) => from)).toEqual(['Mira Holm', 'Attune'])
  await visitor.act('say', { text: '/dance' })
  expect((await visitor.room()).trouble).toBe('/dance is not a command here.')
})

test('what was sent is listed with whose it is, a refusal by its name, and no token', async () => {
  await open()
  const all = (await (await fetch(`${visitor.url}/calls?after=0`)).json()) as CallView[]
  expect(all.map(({ method }) => method)).not.toContain('apps.connections.open')
  expect(all.find(({ method }) => method === 'views.open')).toMatchObject({ phone: 0, at: 'Sat 10:00' })
  expect(all.findLast(({ method }) => method === 'chat.postMessage')).toMatchObject({ phone: null })
  expect(JSON.stringify(all)).not.toMatch(/xox[bp]-|xapp-/)
})

test('what makes no sense is refused, and changes nothing', async () => {
  const before = await visitor.room()
  const wrong: [string, Record<string, unknown>][] = [
    ['be', { seat: 6 }],
    ['go', { to: 'C0ELSEWHERE' }],
    ['press', { on: 'modal', action: 'a:0:0:0' }],
    ['press', { on: before.items[0]!.key, action: 'a:0:0:0' }],
    ['fill', { values: {}, live: 'when' }],
    ['submit', { values: { words: { nested: true } } }],
    ['say', { text: '' }],
    ['others', {}],
    ['scene', { scene: 'workshop-room', way: 'pigeon' }],
  ]
  for (const [action, about] of wrong) {
    await expect(visitor.act(action, about), action).rejects.toThrow()
  }
  expect(await visitor.room()).toEqual(before)
})

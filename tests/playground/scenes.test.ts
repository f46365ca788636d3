import { afterEach, expect, test } from 'vitest'
import { fromNothing } from '../../bots/playground/scenes/from-nothing.ts'
import { scenes } from '../../bots/playground/scenes/scenes.ts'
import { someoneLeaves } from '../../bots/playground/scenes/someone-leaves.ts'
import { tiredWeek } from '../../bots/playground/scenes/tired-week.ts'
import { follow, isOver } from './following.ts'
import { type State, type Visitor, visit } from './page-visitor.ts'

let visitor: Visitor

afterEach(() => visitor.stop())

const TOLD = ['answers', 'replies', 'ticks', 'agreements', 'invitations']

/** What is kept that people would care of, and has no sentence. */
function untold({ file }: State): string[] {
  const ids = file.told.flatMap(({ lines }) => lines.map(({ id }) => id))
  const rows = file.tables
    .filter(({ name }) => TOLD.includes(name))
    .flatMap(({ name, rows }) => rows.map(({ id }) => [name, id]))
  return rows.filter(([, id]) => !ids.includes(id!)).map((row) => row.join(' '))
}

for (const scene of scenes.filter(({ on }) => on === 'phones')) {
  const { id, title, steps } = scene

  test(`${title}: whoever presses only what pulses gets to the end`, async () => {
    visitor = await visit(scene)
    let before = 0
    for (let taps = 0; taps < 40; taps++) {
      const state = await visitor.state()
      expect(untold(state)).toEqual([])
      const done = state.guide.steps.filter((step) => step.done).length
      // No step is over before anybody did anything for it.
      expect(done - before).toBeLessThan(2)
      before = done
      if (isOver(state)) break
      await follow(state, visitor.act)
    }
    const { guide } = await visitor.state()
    expect(guide.steps.filter(({ done }) => done)).toHaveLength(steps.length)
  })

  test(`${title}: opens at once, with few steps, on locked phones`, async () => {
    visitor = await visit(fromNothing)
    const began = process.cpuUsage()
    await visitor.act('scene', { scene: id })
    // Work rather than time: what else the machine does says nothing about the scene.
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1_000).toBeLessThan(2_000)
    const { guide, phones } = await visitor.state()
    expect(guide.steps.length).toBeLessThan(8)
    // Two lines of a phone.
    for (const { line } of [...steps, { line: scene.end }]) expect(line.length, line).toBeLessThan(87)
    expect(guide.steps.every(({ done }) => !done)).toBe(true)
    expect(phones.map(({ name, locked }) => [name, locked])).toEqual([
      ['Ana', true],
      ['Ben', true],
    ])
  })
}

test('A Tuesday: a color is looked at and never written, and taken back it has faded', async () => {
  visitor = await visit()
  await visitor.act('unlock', { phone: 0 })
  await visitor.press(0, 'Open: about touch')
  await visitor.press(0, '🟡')
  expect((await visitor.state()).phones[0]!.toast).toContain('▲ depends, ask first. Kept for you alone.')
  await visitor.press(0, 'What would Ben see?')
  const preview = (await visitor.state()).phones[0]!.popup
  await visitor.act('ok', { phone: 0 })
  await visitor.press(0, 'Show it now')

  const lit = (await visitor.state()).phones[1]!
  expect(lit.notes.map(({ from, text }) => [from, text])).toEqual([['Attune', 'A moment for you.']])
  await visitor.act('unlock', { phone: 1 })
  await visitor.press(1, 'From Ana: about touch')
  const { phones } = await visitor.state()
  expect(phones[1]!.popup).toBe(preview)
  expect(phones[1]!.popup).toContain('🟡 ▲ depends, ask first')
  expect(JSON.stringify(phones.map(({ messages }) => messages))).not.toContain('depends')

  await visitor.press(0, 'Take it back')
  await visitor.press(1, 'See it again')
  expect((await visitor.state()).phones[1]!.popup).toBe('This has faded. Only Ana knows how it is now.')
})

test('A Tuesday: [When they’ve answered too] shows nothing yet, and the guide goes on from there', async () => {
  visitor = await visit()
  await visitor.act('unlock', { phone: 0 })
  for (const label of ['Open: about touch', '🟢', 'Add a little', 'slower', 'Done', 'What would Ben see?'])
    await visitor.press(0, label)
  await visitor.act('ok', { phone: 0 })
  await visitor.press(0, "When they've answered too")
  for (let taps = 0; taps < 20 && !isOver(await visitor.state()); taps++)
    await follow(await visitor.state(), visitor.act)
  expect(isOver(await visitor.state())).toBe(true)
})

test('A tired week: half as often, then one line with choices, and nothing is counted aloud', async () => {
  visitor = await visit(tiredWeek)
  const lit = async (days: number) => {
    let times = 0
    for (let day = 0; day < days; day++) {
      await visitor.act('turn', { to: 'day' })
      if ((await visitor.state()).phones[0]!.notes.length > 0) times += 1
    }
    return times
  }
  expect(await lit(6)).toBe(4)
  expect(await lit(7)).toBeLessThan(4)
  await visitor.act('turn', { to: 'day' })
  expect((await visitor.state()).phones[0]!.notes.map(({ text }) => text)).toEqual(['A moment for you.'])
  await visitor.act('unlock', { phone: 0 })
  await visitor.press(0, 'Open')
  const asked = (await visitor.state()).phones[0]!.messages.at(-1)!
  expect(asked.text).toBe("It's been quiet here, and that's fine. Shall I be quiet too?")
  expect(asked.keyboard.flat()).toHaveLength(4)
})

const WAYS_OUT = [
  ['Rest until I say so', /🟢 ● ten good minutes/],
  ['End the link', /^This has faded\. Only Ana knows how it is now\.$/],
  ['Erase everything', /^This has faded\. Only Ana knows how it is now\.$/],
] as const

for (const [way, seen] of WAYS_OUT) {
  test(`Someone leaves: ${way}, and the scene goes on to what Ben then sees`, async () => {
    visitor = await visit(someoneLeaves)
    await visitor.act('unlock', { phone: 0 })
    await visitor.act('type', { phone: 0, text: '/home' })
    for (const label of ['Privacy and leaving', 'Leaving', way]) await visitor.press(0, label)
    for (let taps = 0; taps < 6 && !isOver(await visitor.state()); taps++)
      await follow(await visitor.state(), visitor.act)
    expect((await visitor.state()).phones[1]!.popup).toMatch(seen)
  })
}

for (const language of ['de', 'es']) {
  test(`From nothing, in ${language}: the guide points at the same, and gets to the end`, async () => {
    visitor = await visit(fromNothing)
    for (const phone of [0, 1]) await visitor.act('language', { phone, language })
    for (let taps = 0; taps < 20 && !isOver(await visitor.state()); taps++)
      await follow(await visitor.state(), visitor.act)
    expect(isOver(await visitor.state())).toBe(true)
  })
}

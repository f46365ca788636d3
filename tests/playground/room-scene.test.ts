import { afterEach, expect, test } from 'vitest'
import { session } from '../../bots/playground/scenes/session.ts'
import { workshopOfNine } from '../../bots/playground/scenes/workshop-of-nine.ts'
import type { State } from './page-visitor.ts'
import { type RoomVisitor, visitRoom } from './room-visitor.ts'

type Option = { value: string }
type Input = {
  block_id: string
  element?: { type: string; options?: Option[]; initial_option?: Option }
}

let visitor: RoomVisitor

afterEach(() => visitor.stop())

/** Chooses, in a select that is pointed at, what no other has. */
async function choose(field: string): Promise<void> {
  const blocks = ((await visitor.room()).modal?.blocks ?? []) as Input[]
  const selects = blocks.filter(({ element }) => element?.type === 'static_select')
  const before = Object.fromEntries(selects.map((it) => [it.block_id, it.element!.initial_option?.value]))
  const all = selects.find(({ block_id }) => block_id === field)!.element!.options!
  const free = all.find(({ value }) => !['none', 'own', ...Object.values(before)].includes(value))!
  await visitor.act('fill', { live: field, values: { ...before, [field]: free.value } })
}

/** Does what the page points at, as somebody would who reads nothing. */
async function follow({ guide }: State): Promise<void> {
  const [point] = guide.points
  if (point === undefined) throw new Error(`nothing to press: ${guide.line}`)
  const [first, second = '', ...rest] = point.split('/')
  const third = rest.join('/')
  if (first === 'clock') await visitor.act('turn', { to: second })
  else if (second === 'be') await visitor.act('be', { seat: Number(third) })
  else if (second === 'go') await visitor.act('go', { to: third })
  else if (second === 'checkin') await visitor.act('say', { text: '/checkin' })
  else if (second === 'submit') await visitor.act('submit', { values: {} })
  else if (second === 'close' || second === 'others') await visitor.act(second)
  else if (third.startsWith('asks-')) await choose(third)
  else await visitor.act('press', { on: second, action: third })
}

test('A session: whoever presses only what pulses plans three, opens two, and lets one go', async () => {
  visitor = await visitRoom(session)
  for (let taps = 0; taps < 30; taps++) {
    const state = await visitor.state()
    if (state.guide.steps.every(({ done }) => done)) break
    await follow(state)
  }
  const { guide, file } = await visitor.state()
  expect(guide.steps.map(({ done }) => done)).toEqual(guide.steps.map(() => true))
  expect(file.counts).toContainEqual({ name: 'rounds', rows: 2 })
})

for (const way of ['sockets', 'http']) {
  test(`A workshop of nine, by ${way}: whoever presses only what pulses gets to the end`, async () => {
    visitor = await visitRoom(workshopOfNine, way)
    expect(await visitor.room()).toMatchObject({ way, me: 0, people: 9, attune: true })
    for (let taps = 0; taps < 30; taps++) {
      const state = await visitor.state()
      if (state.guide.steps.every(({ done }) => done)) break
      await follow(state)
    }
    const { guide, file } = await visitor.state()
    expect(guide.steps.map(({ done }) => done)).toEqual(guide.steps.map(() => true))
    expect(file.counts).toContainEqual({ name: 'votes', rows: 0 })
  })
}

test('it opens in the channel, with six to look through and what each can see there', async () => {
  visitor = await visitRoom(workshopOfNine)
  const { seats, places, items } = await visitor.room()
  expect(seats.map(({ name }) => name)).toEqual(['Mira', 'Kofi', 'Ana', 'Ben', 'Cleo', 'Dana'])
  expect(places.map(({ name }) => name)).toEqual(['Home', 'Messages', 'consent-may'])
  expect(items.map(({ from }) => from)).toEqual(['Attune', 'Mira Holm', 'Ana Ferreira'])
  expect((await visitor.state()).clock).toBe('Sat 14:09')
})

test('the weather stands where the question stood, as words and as a picture, and a line leads to it', async () => {
  visitor = await visitRoom(workshopOfNine)
  await visitor.act('say', { text: '/checkin' })
  expect(await visitor.sees()).toContain('Arriving: how ready are you to be with this group right now?')
  await visitor.act('submit', { values: {} })
  await visitor.act('others')
  const question = (await visitor.room()).items.find(({ blocks }) => JSON.stringify(blocks).includes('vote'))!
  await visitor.act('turn', { to: 'next' })
  const { items, others } = await visitor.room()
  const weather = items.find(({ key }) => key === question.key)!
  expect(weather.text).toContain('🟢 ● ready · three or more')
  const [, file] = /"slack_file":\{"id":"(\w+)"\}/.exec(JSON.stringify(weather.blocks))!
  const picture = await fetch(`${visitor.url}/picture/${file}.png`)
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(JSON.stringify(items.at(-1)!.blocks)).toContain(`/p${question.key.replace('.', '')}`)
  expect(others).toBe(false)
})

test('started again over the other way, it begins anew', async () => {
  visitor = await visitRoom(workshopOfNine)
  await visitor.act('say', { text: 'One moment, please.' })
  await visitor.act('scene', { scene: 'workshop-of-nine', way: 'http' })
  const { way, items } = await visitor.room()
  expect([way, items.length]).toEqual(['http', 3])
  await visitor.act('say', { text: '/checkin' })
  expect((await visitor.room()).modal?.submit).toBe('Open it')
})

/** What the page tells of the room. */
const told = async () =>
  (await visitor.state()).file.told
    .flatMap(({ lines }) => lines.map(({ text, seen = '' }) => `${text} ${seen}`.replace(/[‹›]/g, '')))
    .join('\n')

test('an answer in a room, for as long as whoever runs it could read it, and then no more', async () => {
  visitor = await visitRoom(workshopOfNine)
  await visitor.act('say', { text: '/checkin' })
  await visitor.act('submit', { values: {} })
  await visitor.be('Kofi')
  await visitor.press('ready')
  expect(await told()).toContain(
    'Kofi answered: green. Nobody in the room can see it. Until 14:19 Mira Holm could.',
  )
  await visitor.act('others')
  await visitor.act('turn', { to: 'hour' })
  expect(await told()).toMatch(
    /^Arriving is closed: green · three or more; .*\. Every answer is deleted: who chose what/,
  )
  expect(await told()).not.toContain('Kofi')
})

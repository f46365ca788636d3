import { afterEach, expect, test } from 'vitest'
import { session } from '../../bots/playground/scenes/session.ts'
import { workshopOfNine } from '../../bots/playground/scenes/workshop-of-nine.ts'
import { follow, isOver } from './following.ts'
import { type RoomVisitor, visitRoom } from './room-visitor.ts'

let visitor: RoomVisitor

afterEach(() => visitor.stop())

test('A session: whoever presses only what pulses plans three, opens two, and lets one go', async () => {
  visitor = await visitRoom(session)
  for (let taps = 0; taps < 30; taps++) {
    const state = await visitor.state()
    if (isOver(state)) break
    await follow(state, visitor.act)
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
      if (isOver(state)) break
      await follow(state, visitor.act)
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

test('where too few have answered, the guide leads to no picture; and a pause of another day is told by its date', async () => {
  visitor = await visitRoom(workshopOfNine)
  await visitor.act('say', { text: '/checkin' })
  await visitor.act('submit', { values: {} })
  await visitor.press('Ask for a pause')
  await visitor.act('turn', { to: 'hour' })
  expect((await visitor.state()).guide.line).not.toMatch(/picture|weather/)
  await visitor.act('turn', { to: 'week' })
  expect(await told()).toContain('Somebody asked for a pause, 9 May.')
})

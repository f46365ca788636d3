import { expect, test } from 'vitest'
import { beforeTheQuestion, evening, last, table } from './evening.ts'
import { type Actor, startWorld, type World } from './world.ts'

const SECONDS = 100

/** The next thing that is sent to somebody gets a flood wait. */
const flood = ({ telegram }: World, { phone }: Actor) =>
  telegram.faults.next('sendMessage', { kind: 'flood', seconds: SECONDS, chat: phone.id })

/** Presses something on the last message, and waits until what comes of it has come through. */
async function presses(world: World, { phone }: Actor, data: string) {
  const { id } = phone.messages.findLast(({ from }) => from === 'bot')!
  await phone.press({ message: id, data })
  await world.settle()
  const done = () =>
    world.telegram.calls.filter(({ method, status }) => method !== 'getUpdates' && status === 200).length
  const before = done()
  await world.waitOut(SECONDS)
  expect(done(), 'the page shows it').toBeGreaterThan(before)
}

const QUIET = [
  'rest-open',
  'rest-until/2026-11-28',
  'quieter/rest',
  'quieter/weeks',
  'season/end',
  'no-questions',
  'rhythm/none',
]

test.each(QUIET)('R16 R32 a question that was not sent yet does not come after %s', async (data) => {
  const [world, ana] = await beforeTheQuestion()
  flood(world, ana)
  await world.wait({ hours: 2 })
  await presses(world, ana, data)
  await world.wait({ hours: 1 })
  expect(ana.see()).not.toContain('Open: ')
})

test('R16 R32 nor after a rhythm has been let go', async () => {
  const [world, ana] = await beforeTheQuestion()
  flood(world, ana)
  await world.wait({ hours: 2 })
  const [rhythm] = await table(world, 'rhythms')
  await presses(world, ana, `rhythm-drop/${rhythm!.id}`)
  expect(ana.see()).not.toContain('Open: ')
})

test('R16 R32 nor after stop; [I meant something else] brings it back', async () => {
  const [world, ana] = await beforeTheQuestion()
  flood(world, ana)
  await world.wait({ hours: 2 })
  await ana.type('Stop! Leave me alone!')
  await world.waitOut(SECONDS)
  expect(ana.see()).toContain('Stopped.')
  expect(ana.see()).not.toContain('Open: ')
  await ana.tap('I meant something else')
  expect(ana.see()).toContain('Open: ')
})

/** Ben shows what he answered, and its line to Ana is not sent yet. */
async function benShows(): Promise<[World, Actor]> {
  const [world, ana, ben] = await evening()
  await ben.tap('Open:', '🟢', 'What would Ana see?')
  flood(world, ana)
  await ben.tap('Show it now')
  return [world, ana]
}

test.each(['rest-open', 'come/waits-on', 'end-link', 'quieter/rest'])(
  'R16 what others show and was not sent yet does not come after %s',
  async (data) => {
    const [world, ana] = await benShows()
    await presses(world, ana, data)
    expect(ana.see()).not.toContain('From Ben')
  },
)

test('R16 a yes to her link that was not told yet is not told after stop, but once she is there again', async () => {
  const world = await startWorld()
  const [ana, ben] = [world.phone('Ana'), world.phone('Ben')]
  await ana.start()
  await ana.tap(
    'Show me one',
    '⚪',
    'Only when I ask you',
    'Link with someone',
    'Make the invitation',
    'Copy it',
  )
  await ben.open(ana.phone.clipboard!)
  flood(world, ana)
  await ben.tap('Yes, link us')
  await presses(world, ana, 'rest-open')
  expect(ana.see()).not.toContain('A moment for you.')
  await ana.tap('End the rest now')
  await world.wait({ minutes: 11 })
  expect(last(ana).text).toContain('A moment for you.')
})

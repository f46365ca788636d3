import { expect, test } from 'vitest'
import { plus } from '../../core/model/time.ts'
import { CODES, fillDisk, lockByAnother, storeNothingHeard } from '../db/refusing.ts'
import { ENGINE } from '../postgres/engine.ts'
import { alone, beforeTheQuestion, colors, settled } from './evening.ts'
import type { World } from './world.ts'

const SORRY = "That didn't get through, please try again."

const failures = ({ log }: World) => log.filter((line) => line.includes('"not heard"'))

test('what is typed while the disk is full is told not to have got through, and the log says why', async () => {
  const [world, ana] = await settled()
  const makeRoom = await fillDisk(world.store)
  await ana.type('/home')
  expect(ana.see()).toContain(SORRY)
  expect(failures(world).every((line) => line.includes(`"code":"${CODES.full}"`))).toBe(true)
  await makeRoom()
  await ana.type('/home')
  expect(ana.see()).toMatch(/Home\n/)
})

test('what is typed while the disk is full takes effect as soon as there is room', async () => {
  const [world, ana] = await settled({ pauses: Array(100).fill(0.05) })
  const makeRoom = await fillDisk(world.store)
  ana.phone.type('/home')
  await expect.poll(() => failures(world).length).toBeGreaterThan(1)
  await makeRoom()
  await world.settle()
  expect(ana.see().match(/Home\n/g)).toHaveLength(1)
  expect(ana.see()).not.toContain(SORRY)
})

test('what is typed while another program holds the database takes effect when it lets go', async () => {
  const [world, ana] = await settled({ pauses: Array(100).fill(0.05) })
  const letGo = await lockByAnother(world.file)
  ana.phone.type('/home')
  await expect.poll(() => failures(world).join()).toContain(CODES.held)
  await letGo()
  await expect.poll(() => ana.see().match(/Home\n/g)).toHaveLength(1)
})

test('a tap while the disk is full is told at once', async () => {
  const [world, ana] = await settled()
  await ana.type('/home')
  await fillDisk(world.store)
  expect(await ana.tap('When I ask')).toBe(SORRY)
})

// Whoever opens a file anew finds room there again, a server stays full.
test.skipIf(ENGINE === 'postgres')(
  'what could not be stored until Attune ended is heard by the next start',
  async () => {
    const [world, ana] = await settled({ pauses: Array(100).fill(0.05) })
    await fillDisk(world.store)
    ana.phone.type('/home')
    await expect.poll(() => failures(world).length).toBeGreaterThan(0)
    await world.restart()
    expect(ana.see().match(/Home\n/g)).toHaveLength(1)
  },
)

test('R29 “stop” that can’t be stored holds all the same, and is stored as soon as it can be', async () => {
  const [world, ana] = await beforeTheQuestion()
  const recover = await storeNothingHeard(world.store)
  await ana.type('stop')
  expect(ana.see()).toContain(SORRY)
  await world.wait({ hours: 2, minutes: 30 })
  expect(ana.see()).not.toContain('[Open: ')
  await recover()
  await world.settle()
  expect(ana.see()).toContain('Nothing more comes')
  await world.wait({ hours: 48 })
  expect(ana.see()).not.toContain('[Open: ')
})

test('“stop” typed after what can’t be stored holds before its turn comes', async () => {
  const [world, ana] = await beforeTheQuestion({ pauses: Array(200).fill(0.05) })
  const recover = await storeNothingHeard(world.store)
  ana.phone.type('/home')
  ana.phone.type('stop')
  const polls = () => world.telegram.calls.filter(({ method }) => method === 'getUpdates').length
  const before = polls()
  await expect.poll(() => polls() - before).toBeGreaterThan(1)
  world.clock.set(plus(world.clock.now(), { hours: 2, minutes: 30 }))
  await world.tick()
  expect(ana.see()).not.toContain('[Open: ')
  await recover()
  await world.settle()
  expect(ana.see()).toContain('Nothing more comes')
})

test.each([
  ['Rest', 'Until I say so'],
  ['Rest', 'Come back in a week'],
])(
  'R29 [%s] [%s] that can’t be stored holds all the same, and is stored as soon as it can be',
  async (...buttons) => {
    const [world, ana] = await beforeTheQuestion()
    await ana.type('/home')
    await ana.tap(buttons[0]!)
    const recover = await storeNothingHeard(world.store)
    expect(await ana.tap(buttons[1]!)).toBe(SORRY)
    await world.wait({ hours: 2, minutes: 30 })
    expect(ana.see()).not.toContain('[Open: ')
    await recover()
    await world.settle()
    expect(ana.see()).toContain('Resting')
  },
)

test('R17 what didn’t get through, and that it didn’t, goes with the day once that can be stored', async () => {
  const [world, ana] = await settled()
  const recover = await storeNothingHeard(world.store)
  await ana.type('good evening')
  expect(ana.see()).toContain(`good evening\nbot: ${SORRY}`)
  await recover()
  await world.wait({ hours: 24 })
  expect(ana.see()).not.toContain(SORRY)
  expect(ana.see()).not.toContain('good evening')
})

test('R5 R10 a color that didn’t get through is no answer, and goes as soon as that can be stored', async () => {
  const [world, ana] = await alone()
  await ana.tap('Open: ')
  const recover = await storeNothingHeard(world.store)
  await ana.type('red')
  expect(ana.see()).toContain(SORRY)
  await recover()
  await world.settle()
  expect(ana.phone.messages.map(({ text }) => text)).not.toContain('red')
  expect(await colors(world)).not.toContain('red')
})

test('R5 R10 a color that is heard at another try is the answer, and goes', async () => {
  const [world, ana] = await alone({ pauses: Array(100).fill(0.05) })
  await ana.tap('Open: ')
  const recover = await storeNothingHeard(world.store)
  ana.phone.type('red')
  await expect.poll(() => failures(world).length).toBeGreaterThan(1)
  await recover()
  await world.settle()
  expect(ana.phone.messages.map(({ text }) => text)).not.toContain('red')
  expect(await colors(world)).toContain('red')
})

import { expect, test } from 'vitest'
import type { Path } from '../../core/model/path.ts'
import { BEGINNING } from '../../core/path/beginning.ts'
import { dump } from '../../db/dump.ts'
import { type Person, type Quick, quickWorld, savedCouple } from './quick.ts'
import { chance, meansWith } from './world.ts'

/** A path that Ben wrote: he could be a therapist as well as a partner. */
const BENS: Path = {
  id: 'bens-steps',
  by: 'Ben',
  names: { en: 'Steps of Ben' },
  steps: [
    { prompt: 'room-today', why: { en: 'Room comes first.' }, about: null },
    { prompt: 'not-right-now', why: { en: 'Small, and out loud.' }, about: null },
  ],
}
const means = meansWith(chance, [BEGINNING, BENS])

const LIVES: Record<string, (ana: Person) => Promise<unknown>> = {
  'takes it up': (ana) => ana.press('path-take/bens-steps'),
  'keeps it up': async (ana) => {
    await ana.press('path-take/bens-steps')
    await ana.command('checkin')
    await ana.tap('🟢')
  },
  'leaves it': async (ana) => {
    await ana.press('path-take/bens-steps')
    await ana.press('path-leave')
  },
  'looks at it': (ana) => ana.press('path/bens-steps'),
  'wants just questions': (ana) => ana.press('sentences/off'),
}

/** All that the author, who is linked with her, sees and is told for two days. */
async function authorSees(life: (ana: Person) => Promise<unknown>): Promise<string> {
  const world = await quickWorld(await savedCouple(means), means)
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  await life(ana)
  const told: string[] = []
  for (const data of ['paths', 'path/bens-steps', 'path-take/bens-steps', 'path-leave', 'when']) {
    await world.wait({ hours: 9 })
    told.push(await ben.press(data), ben.see())
    await ben.command('home')
  }
  await world.end()
  return [...ben.chat.story, ...told].join('\n')
}

test('R37 whoever wrote a path sees the same, whether somebody takes it up, keeps it up or leaves it', async () => {
  const nothing = await authorSees(async () => {})
  for (const [does, life] of Object.entries(LIVES)) expect(await authorSees(life), does).toBe(nothing)
})

const rowOf = async ({ store }: Quick, name: string) =>
  (await dump(store)).readable.find(({ table }) => table === 'people')!.rows.find((row) => row.name === name)

test('R37 nothing that its author presses, or makes up, touches or tells what path somebody else is on', async () => {
  const world = await quickWorld(await savedCouple(means), means)
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  await ana.press('path-take/bens-steps')
  const before = await rowOf(world, 'Ana')
  expect(`${before!.path}`).toContain('bens-steps')
  const seen: string[] = []
  for (const data of [
    'path-take/beginning',
    'path-leave',
    'sentences/off',
    `path/${before!.id}`,
    `path-take/${before!.id}`,
  ])
    seen.push(await ben.press(data), ben.see())
  const after = await rowOf(world, 'Ana')
  await world.end()
  expect(after).toEqual(before)
  expect(seen.join('\n')).not.toMatch(/✓ Steps of Ben/)
})

test('R23 which path somebody is on lies sealed under their own key', async () => {
  const world = await quickWorld(await savedCouple(means), means)
  await world.person('Ana').press('path-take/bens-steps')
  const { file } = await world.save()
  expect(file.includes('bens-steps')).toBe(false)
})

import { expect, test } from 'vitest'
import { dump, type Plain } from '../../db/dump.ts'
import { linked, startWorld, type World } from './world.ts'

const OWN = [
  'rest-open',
  'sound/on',
  'come/open-on',
  'come/waits-on',
  'cover/hello',
  'quiet-move/begin-earlier',
  'depth/intimate',
  'retention/0',
  'language/de',
  'no-questions',
]
const ON_A_RHYTHM = [
  'rhythm-day/*/1',
  'rhythm-move/*/later',
  'rhythm-less/*',
  'rhythm-whom/*',
  'rhythm-drop/*',
]

/** All that Ana has chosen: about herself, when she is asked, how close it goes. */
async function chosen(world: World): Promise<Record<string, Plain[]>> {
  const { readable } = await dump(world.store)
  const rows = (name: string) => readable.find(({ table }) => table === name)!.rows
  const ana = rows('people').find(({ name }) => name === 'Ana')!
  const hers = (name: string) => rows(name).filter((row) => row.person_id === ana.id)
  return { person: [ana], rhythms: hers('rhythms'), members: hers('members') }
}

test('T8 R13 whatever Ben presses or makes up, what Ana has chosen stays, and no page of his tells it', async () => {
  const world = await startWorld()
  const [, ben] = await linked(world)
  const before = await chosen(world)
  const ids = [before.person![0]!, ...before.rhythms!, ...before.members!].map(({ id }) => `${id}`)
  const forged = ON_A_RHYTHM.flatMap((data) => ids.map((id) => data.replace('*', id)))
  await ben.type('/home')
  const home = ben.phone.messages.at(-1)!.id
  for (const data of [...forged, ...OWN]) await ben.phone.press({ message: home, data })
  await world.settle()
  expect(before.rhythms).toHaveLength(1)
  expect(await chosen(world)).toEqual(before)
  await ben.type('/home')
  await ben.tap('Ana und ich')
  expect(ben.see()).not.toMatch(/\d\d:\d\d/)
})

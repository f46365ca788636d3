import { dump, type Plain } from '../../db/dump.ts'
import { type Actor, linked, startWorld, type World } from './world.ts'

type Options = Parameters<typeof startWorld>[0]

/** Thursday evening: Ana and Ben are linked, and have both just been asked. */
export async function evening(options?: Options): Promise<[World, Actor, Actor]> {
  const world = await startWorld(options)
  const [ana, ben] = await linked(world)
  await world.wait({ hours: 3, minutes: 40 })
  return [world, ana, ben]
}

/** Ana has answered one question, and is asked only when she says so. */
export async function settled(options?: Options): Promise<[World, Actor]> {
  const world = await startWorld(options)
  const ana = world.phone('Ana')
  await ana.start()
  await ana.tap('Show me one', '⚪', 'Only when I ask you')
  return [world, ana]
}

/** Thursday afternoon: Ana, alone, will be asked two hours later. */
export async function beforeTheQuestion(options?: Options): Promise<[World, Actor]> {
  const world = await startWorld(options)
  const ana = world.phone('Ana')
  await ana.start()
  await ana.tap('Show me one', '⚪', 'Most evenings', '18:23 Berlin')
  await world.wait({ hours: 46 })
  return [world, ana]
}

/** Thursday evening: Ana, alone, has just been asked. */
export async function alone(options?: Options): Promise<[World, Actor]> {
  const [world, ana] = await beforeTheQuestion(options)
  await world.wait({ hours: 2, minutes: 10 })
  return [world, ana]
}

/** The newest message of a chat. */
export const last = ({ phone }: Actor) => phone.messages.at(-1)!

/** What a table of the database holds, as whoever runs it could read it. */
export const table = async ({ store }: World, name: string): Promise<Plain[]> =>
  (await dump(store)).readable.find((one) => one.table === name)!.rows

/** The colors of all answers, sorted. */
export const colors = async (world: World) => (await table(world, 'answers')).map(({ color }) => color).sort()

/** How many messages of the companion have buttons to answer with. */
export const questions = ({ phone }: Actor): number =>
  phone.messages.filter(({ keyboard }) => keyboard.flat().some(({ text }) => text.includes('🟢'))).length

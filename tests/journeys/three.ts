import { type Actor, linked, startWorld, type World } from './world.ts'

/** Thursday evening: Ana and Ben are linked, and Ana has just been asked. */
export async function evening(): Promise<[World, Actor, Actor]> {
  const world = await startWorld()
  const [ana, ben] = await linked(world)
  await world.wait({ hours: 3, minutes: 10 })
  return [world, ana, ben]
}

/** Cleo opens Ana's link into the circle of Ana and Ben, and Ana says that it is her. */
export async function third(): Promise<[World, Actor, Actor, Actor]> {
  const [world, ana, ben] = await evening()
  await ana.type('/home')
  await ana.tap('Ben and me', 'Invite one more', 'Make the invitation', 'Copy it')
  const cleo = world.phone('Cleo')
  await cleo.open(ana.phone.clipboard!)
  await cleo.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant")
  return [world, ana, ben, cleo]
}

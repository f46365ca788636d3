import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'

type Evening = [world: Quick, ana: Person, ben: Person]

let couple: Saved | undefined

/** Thursday 18:33: both have just been asked. */
export async function evening(): Promise<Evening> {
  couple ??= await savedCouple()
  const world = await quickWorld(couple)
  await world.wait({ hours: 2, minutes: 10 })
  return [world, world.person('Ana'), world.person('Ben')]
}

/** Ana answers tonight's question, and shows it. */
export const showing = (ana: Person, color: string) =>
  ana.tap('Open:', color, 'What would Ben see?', 'Show it now')

/** Ana shows this, Ben looks at it, and says something at 18:33. */
export async function replied(color = '🔴', said = 'Got it'): Promise<Evening> {
  const [world, ana, ben] = await evening()
  await showing(ana, color)
  await ben.tap('From Ana', said)
  return [world, ana, ben]
}

/** Whether a button that begins so is in sight. */
export const has = (who: Person, label: string): boolean =>
  who.buttons().some((button) => button.label.startsWith(label))

import { dump } from '../../db/dump.ts'
import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'
import { meansOfWorld } from './world.ts'

/** A world in which Attune lets go of what is in common, or does not. */
export const drawing =
  (letsGo: boolean): typeof meansOfWorld =>
  (now) => {
    const means = meansOfWorld(now)
    const chance = (label: string) =>
      label.startsWith('let go') ? (letsGo ? 0.1 : 0.9) : means.chance(label)
    return { ...means, chance }
  }

let couple: Promise<Saved> | undefined

export type Life = (ana: Person, world: Quick) => Promise<unknown>

export const chooses = async (who: Person, what: string, span = 'This evening') => {
  await who.command('home')
  return await who.tap('A moment together', what, span)
}

export async function both(means = drawing(false)): Promise<[Quick, Person, Person]> {
  couple ??= savedCouple()
  const world = await quickWorld(await couple, means)
  return [world, world.person('Ana'), world.person('Ben')]
}

export const rowsOf = async ({ store }: Quick, table: string) =>
  (await dump(store)).readable.find((one) => one.table === table)!.rows

/** Both have chosen a hug, and it is their quarter hour. */
export async function met(): Promise<[Quick, Person, Person]> {
  const [world, ana, ben] = await both()
  await chooses(ana, 'A hug')
  await world.wait({ minutes: 2 })
  await chooses(ben, 'A hug', 'An hour')
  await world.wait({ minutes: 25 })
  return [world, ana, ben]
}

/** The lines that told somebody of a moment. */
export const toldTo = ({ chat }: Person): string[] =>
  chat.story.filter((it) => it.endsWith('A moment for you.\n[A moment together]'))

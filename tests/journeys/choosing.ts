import { dump } from '../../db/dump.ts'
import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'
import { meansOfWorld } from './world.ts'

/** A world in which Attune lets go of what is in common, or does not; a tap ends a moment from the twelfth minute on. */
export const drawing =
  (letsGo: boolean): typeof meansOfWorld =>
  (now) => {
    const means = meansOfWorld(now)
    const drawn: Record<string, number> = { let: letsGo ? 0.1 : 0.9, ended: 0.1 }
    const chance = (label: string) => drawn[label.split(' ')[0]!] ?? means.chance(label)
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

/** Both have chosen a hug, and have been told of it a while ago. */
export async function met(after: Temporal.DurationLike = { minutes: 25 }): Promise<[Quick, Person, Person]> {
  const [world, ana, ben] = await both()
  await chooses(ana, 'A hug')
  await world.wait({ minutes: 2 })
  await chooses(ben, 'A hug', 'An hour')
  await world.wait(after)
  return [world, ana, ben]
}

/** The lines that told somebody of a moment. */
export const toldTo = ({ chat }: Person): string[] =>
  chat.story.filter((it) => it.endsWith('A moment for you.\n[A moment together]'))

import type { Path } from '../../core/model/path.ts'
import { BEGINNING } from '../../core/path/beginning.ts'
import { dump } from '../../db/dump.ts'
import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'
import { type meansOfWorld, meansWith, chance as usual } from './world.ts'

/** A world in which Attune lets go of what is in common, or does not, with these paths; a tap ends a moment from the twelfth minute on. */
export const drawing =
  (letsGo: boolean, paths: readonly Path[] = []): typeof meansOfWorld =>
  (now) => {
    const means = meansWith(usual, paths)(now)
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

/** Past the quarter hour from which what was chosen first could be met: told at a tap, it would tell when. */
const LATER = { minutes: 62 }

/** Both have chosen a hug, and have been told of it a while ago. */
export async function met(after: Temporal.DurationLike = { minutes: 25 }): Promise<[Quick, Person, Person]> {
  const [world, ana, ben] = await both()
  await chooses(ana, 'A hug')
  await world.wait(LATER)
  await chooses(ben, 'A hug', 'An hour')
  await world.wait(after)
  return [world, ana, ben]
}

/** The lines that told somebody of a moment. */
export const toldTo = ({ chat }: Person): string[] =>
  chat.story.filter((it) => it.endsWith('A moment for you.\n[A moment together]'))

/** A few steps for two, as somebody handed them over. */
export const SMALL: Path = {
  id: 'small-steps',
  by: 'Dr. Lena Brandt',
  names: { en: 'Small steps' },
  steps: [
    { prompt: 'room-today', why: { en: 'Room comes first.' }, about: null },
    { prompt: 'not-right-now', why: { en: 'Small, and out loud.' }, about: null },
  ],
}

/** Opens [Paths together]. */
export async function opensPaths(who: Person): Promise<string> {
  await who.command('home')
  const link = who.buttons().findLast(({ data }) => data.startsWith('circle/'))!
  await who.press(link.data, link.ref)
  await who.tap('Paths together')
  return who.see()
}

/** Ticks a path for all. */
export async function likes(who: Person, path = 'Small steps'): Promise<string> {
  await opensPaths(who)
  return await who.tap(path, "I'd like this one")
}

/** Both have ticked a path, and it is their quarter hour. */
export async function walking(means = drawing(false, [BEGINNING, SMALL])): Promise<[Quick, Person, Person]> {
  const [world, ana, ben] = await both(means)
  await likes(ana)
  await world.wait(LATER)
  await likes(ben)
  await world.wait({ minutes: 25 })
  return [world, ana, ben]
}

/** Cleo comes into the circle of Ana and Ben with everybody's yes. */
export async function joins(world: Quick): Promise<Person> {
  const [ana, ben, cleo] = [world.person('Ana'), world.person('Ben'), world.person('Cleo')]
  await ana.command('home')
  await ana.tap('Ben and me', 'Invite one more', 'Make the invitation')
  await cleo.command('start', /start=(\w+)/.exec(ana.see())![1]!)
  await cleo.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant")
  await ben.tap('Open', 'Yes')
  await world.wait({ minutes: 1 })
  return cleo
}

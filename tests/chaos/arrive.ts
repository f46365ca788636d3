import type { Person } from './people.ts'
import type { World } from './world.ts'

/** Resolves once something is there; what never comes is ended by whoever waits for the whole. */
export async function until<T>(found: () => T | undefined | false | null): Promise<T> {
  for (;;) {
    const there = found()
    if (there) return there
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Presses one button after the other, each as soon as it is there, by how its label or action begins. */
async function tap(one: Person, ...ways: string[]): Promise<void> {
  for (const way of ways) {
    const isIt = ({ label, data }: { label: string; data: string }) =>
      label.startsWith(way) || data.startsWith(way)
    one.press(await until(() => one.buttons().findLast(isIt)))
    await until(() => one.open === 0)
  }
}

const ALONE = ['try/keep', 'answer/', 'rhythm/most', 'zone/Europe/Berlin']

/** Somebody with a phone who is asked most evenings. */
export async function arrives(world: World, name: string): Promise<Person> {
  const one = world.phone(name)
  one.type('/start')
  await tap(one, ...ALONE)
  return one
}

/** Two who are linked with each other, both asked most evenings. */
export async function couple(world: World, [first, second]: readonly [string, string]): Promise<void> {
  const ana = await arrives(world, first)
  ana.type('/link')
  await tap(ana, 'link-make')
  const link = await until(() => /start=(\w+)/.exec(JSON.stringify(phoneOf(world, ana).messages))?.[1])
  const ben = world.phone(second)
  ben.type(`/start ${link}`)
  await tap(ben, 'claim/')
  await tap(ana, 'came', 'confirm/')
  await tap(ben, 'linked/', 'linked-later', 'lives/', 'rhythm/most', 'zone/Europe/Berlin')
}

const phoneOf = ({ telegram }: World, { who }: Person) => telegram.phones.find(({ id }) => `${id}` === who)!

/** So many people in a workspace, the first of whom has opened a question in their room, asked each evening as well. */
export async function workshop(world: World, names: readonly string[]): Promise<void> {
  const all = names.map(world.member)
  const [mira] = world.slack.people
  for (const [i, one] of all.entries()) {
    const person = world.slack.people[i]!
    await person.openHome()
    await tap(one, 'try/keep', 'answer/', 'rhythm/most', 'zone/Europe/Berlin')
    person.closeModal(true)
  }
  await mira!.command('/checkin', '', world.room)
  await until(() => mira!.see().includes('Open for'))
  mira!.fill('Open for', 'a day')
  await mira!.submit()
  mira!.closeModal(true)
  await until(() => world.room.messages.length > 0)
}

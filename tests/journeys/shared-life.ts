import { createHash } from 'node:crypto'
import type { Path } from '../../core/model/path.ts'
import { BEGINNING } from '../../core/path/beginning.ts'
import { dump } from '../../db/dump.ts'
import { SMALL } from './choosing.ts'
import { type Person, type Quick, quickWorld, type Saved } from './quick.ts'
import type { Step, Who } from './shared-steps.ts'
import { meansWith } from './world.ts'

const byDay = (label: string): number => {
  const [kind, , day = ''] = label.split(' ')
  return kind === 'prompt' ? createHash('sha256').update(day).digest().readUInt32BE() / 2 ** 32 : 23.5 / 120
}

/**
 * As good as random, by the date alone; everybody is asked at 18:23. Without what falls to one of a circle alone:
 * to whom, members' ids decide, which are others in each life.
 */
const drawing = (paths: readonly Path[]) => {
  const drawn = meansWith(byDay, paths)
  return (now: string) => {
    const means = drawn(now)
    const prompts = means.prompts.filter((one) => one.shareable || one.audience.includes('partners'))
    return { ...means, prompts }
  }
}

export const byTheDate = drawing([])

/** And there are paths; whatever all ticked is let go. */
export const withPaths = drawing([BEGINNING, SMALL])

type People = Record<Who, Person>

/** The circle that somebody is in, if any. */
async function circleOf({ store }: Quick, name: Who): Promise<string> {
  const { readable } = await dump(store)
  const rows = (table: string) => readable.find((one) => one.table === table)!.rows
  const me = rows('people').find((row) => row.name === name)?.id
  const shared = rows('circles').filter(({ kind }) => kind === 'partners')
  const mine = rows('members').filter(({ person_id, left_at }) => person_id === me && left_at === null)
  return `${shared.find(({ id }) => mine.some(({ circle_id }) => circle_id === id))?.id ?? 'none'}`
}

async function tap(who: Person, verb: string): Promise<void> {
  const button = who.buttons().findLast(({ data }) => data.startsWith(verb))
  if (button) await who.press(button.data)
}

/** Somebody makes a link by a button, and somebody else says yes to it, if one can be made now. */
async function linked(host: Person, guest: Person, make: string): Promise<void> {
  await guest.press('end-link')
  await host.press(make)
  const code = /start=(\w+)/.exec(host.see())?.[1]
  if (code === undefined) return
  await guest.press(`claim/${code}`)
  await host.press('came')
  await tap(host, 'confirm')
}

type Doing = (world: Quick, people: People, one: Person, step: Step) => Promise<string>

const DOING: Record<string, Doing> = {
  join: async (world, { Ana, Ben, Cleo }) => {
    await Ben.press('rest-end')
    await linked(Ana, Cleo, `link-make-more/${await circleOf(world, 'Ana')}`)
    for (const verb of ['newcomer', 'assent']) await tap(Ben, verb)
    return ''
  },
  anew: async (_, { Ana, Ben }) => {
    await Ana.press('end-link')
    await linked(Ana, Ben, 'link-make')
    return ''
  },
  setting: async (world, _, one, { who, deed }) =>
    one.press(`lives/${await circleOf(world, who)}/${deed.split(' ')[1]}`),
  depth: (_, __, one, { deed }) => one.press(deed.replace(' ', '/')),
  path: async (world, _, one, { who, deed }) => {
    const id = await circleOf(world, who)
    const [, does = ''] = deed.split(' ')
    const data = { like: `our-path-like/${id}/small-steps`, drop: `our-hopes-drop/${id}` }[does]
    return one.press(data ?? `our-path-${does}/${id}`)
  },
  alone: (_, __, one, { deed }) => one.press(deed === 'alone take' ? 'path-take/small-steps' : 'path-leave'),
  ask: (_, __, one) => one.command('checkin'),
  home: (_, __, one) => one.command('home'),
  mix: (_, __, one) => one.press('mix-theme/touch'),
  rest: (_, __, one) => one.press('rest-open'),
  back: (_, __, one) => one.press('rest-end'),
  leave: (_, __, one) => one.press('end-link'),
  erase: (_, __, one) => one.press('erase-all'),
}

const answers: Doing = async (_, __, one, { deed }) => {
  const color = one.buttons().find(({ data }) => data.startsWith('answer/') && data.endsWith(deed))
  return color ? await one.press(color.data, color.ref) : ''
}

/** Everything that Ana's chat ever showed in such a life of all, and everything she was told at once. */
export async function anas(life: readonly Step[], saved: Saved, means = byTheDate): Promise<string> {
  const world = await quickWorld(saved, means)
  const people: People = { Ana: world.person('Ana'), Ben: world.person('Ben'), Cleo: world.person('Cleo') }
  const told: string[] = []
  let now = 0
  for (const step of life.toSorted((a, b) => a.at - b.at)) {
    await world.wait({ hours: step.at - now })
    now = step.at
    const does = DOING[step.deed.split(' ')[0]!] ?? answers
    const said = await does(world, people, people[step.who], step)
    if (step.who === 'Ana') told.push(said)
  }
  await world.end()
  return [...people.Ana.chat.story, ...told].join('\n').replaceAll(/start=\w+/g, 'start=…')
}

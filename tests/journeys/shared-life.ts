import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Path } from '../../core/model/path.ts'
import { BEGINNING } from '../../core/path/beginning.ts'
import { dump } from '../../db/dump.ts'
import { SMALL } from './choosing.ts'
import { type Person, type Quick, quickWorld, type Saved } from './quick.ts'
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

/** What changes something that they share; `join` brings Cleo in, `anew` ends a link of Ana and Ben for another. */
const SHARED = [
  ...(['setting together', 'setting either', 'setting apart', 'depth tender', 'depth everyday'] as const),
  ...(['join', 'anew'] as const),
]

/** What is one's own: being asked, answering, resting, coming back, which questions one wants, a path together, and one alone. */
const OWN = [
  ...(['ask', 'green', 'red', 'rest', 'back', 'home', 'mix'] as const),
  ...(['path like', 'path drop', 'path leave', 'path back', 'alone take', 'alone leave'] as const),
] as const

/** And going without a word. */
const GOING = ['leave', 'erase'] as const

type Deed = (typeof SHARED | typeof OWN | typeof GOING)[number]
type Who = 'Ana' | 'Ben' | 'Cleo'

/** At an hour somebody does something; if it is their own, it might as well have been at another hour, or not at all. */
export type Step = { at: number; who: Who; deed: Deed; instead?: number }

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

const isIn = (deeds: readonly string[]) => (step: Step) => step.who !== 'Ana' && deeds.includes(step.deed)

/** The same life, without whatever the others do that concerns nobody else. */
export const withoutOthers = (life: readonly Step[]): Step[] =>
  life.filter((step) => !isIn([...OWN, ...GOING])(step))

/** The same life, with what the others do of their own at other hours. */
export const reordered = (life: readonly Step[]): Step[] =>
  life.map((step) => (isIn(OWN)(step) && step.instead !== undefined ? { ...step, at: step.instead } : step))

/** Whether somebody can do something: it takes who is linked, and nobody who is erased. */
function can({ who, deed }: Step, linked: ReadonlySet<Who>, erased: ReadonlySet<Who>): boolean {
  if (deed === 'anew') return !erased.has('Ben')
  if (deed === 'join') return linked.has('Ben') && !erased.has('Cleo')
  if (deed === 'leave' || deed === 'erase') return who !== 'Ana' && linked.has(who)
  return OWN.some((one) => one === deed) || linked.has(who)
}

/** Who is linked with Ana once somebody has done something. */
const LINKED: Partial<Record<Deed, (linked: ReadonlySet<Who>, who: Who) => ReadonlySet<Who>>> = {
  anew: () => new Set(['Ana', 'Ben']),
  join: (linked) => new Set([...linked, 'Cleo']),
  leave: (linked, who) => new Set([...linked].filter((one) => one !== who)),
  erase: (linked, who) => new Set([...linked].filter((one) => one !== who)),
}

/** What of a life can be. */
function possible(life: readonly Step[]): Step[] {
  let linked: ReadonlySet<Who> = new Set(['Ana', 'Ben'])
  const erased = new Set<Who>()
  return life.filter((step) => {
    const { who, deed } = step
    if (!can(step, linked, erased)) return false
    linked = LINKED[deed]?.(linked, who) ?? linked
    if (deed === 'erase') erased.add(who)
    return true
  })
}

/** In the end Ana has another day, and looks once more. */
const theEnd = (life: readonly Step[]): Step[] => {
  const last = Math.max(0, ...life.flatMap(({ at, instead = at }) => [at, instead])) + 24
  return [
    { at: last, who: 'Ana', deed: 'ask' },
    { at: last, who: 'Ana', deed: 'home' },
  ]
}

const step = fc.record({
  hours: fc.constantFrom(0, 0, 1, 5, 12, 24, 48),
  who: fc.constantFrom<Who>('Ana', 'Ben', 'Ben', 'Cleo'),
  deed: fc.constantFrom<Deed>(...SHARED, ...OWN, 'ask', ...GOING),
  instead: fc.nat(),
})

/** Any life of three, of whom two are linked when it begins. */
export const lives: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 5, maxLength: 14 }).map((all) => {
  const times = all.map((_, i) => all.slice(0, i + 1).reduce((sum, { hours }) => sum + hours, 0))
  const life = possible(
    all.map((one, i) => ({ ...one, at: times[i]!, instead: times[one.instead % times.length]! })),
  )
  return [...life, ...theEnd(life)]
})

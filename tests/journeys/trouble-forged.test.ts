import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { action, parseAction } from '../../core/model/action.ts'
import type { Argument } from '../../core/model/argument.ts'
import { VERBS, type Verb } from '../../core/model/verbs.ts'
import { dump, type Plain } from '../../db/dump.ts'
import { newId } from '../../db/id.ts'
import { anySign } from '../any-sign.ts'
import { drawing, likes, SMALL } from './choosing.ts'
import { type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'

/** There is a path to choose together. */
const means = drawing(false, [SMALL])

let evening: Saved
/** Ana's rows on that evening. */
let hers: Rows

/** Thursday evening: Ana shows Ben one answer, keeps another, holds a moment, a tick and a path, and has made a link, to which Leo said yes. */
beforeAll(async () => {
  const world = await quickWorld(await savedCouple(), means)
  const [ana, ben, leo] = ['Ana', 'Ben', 'Leo'].map((name) => world.person(name))
  await leo!.command('start')
  await leo!.tap('Show me one', 'Skip', 'Only when I ask you')
  await world.wait({ hours: 3 })
  await ana!.tap('Open:', '🟢', 'What would Ben see?', 'Show it now')
  await ana!.command('checkin')
  await ana!.tap('🔴')
  await ana!.command('home')
  await ana!.tap('Something of mine', 'cuddling', '🟢', 'What would Ben see?', 'Show it now')
  await ana!.press('moment')
  await ana!.tap('A hug', 'This evening')
  await ana!.command('home')
  await ana!.tap('Ben and me', 'What helps us', 'Two taps mean pause')
  await likes(ana!)
  await ana!.command('link')
  await ana!.tap('Invite one more', 'Make the invitation')
  await leo!.command('start', /start=(\w+)/.exec(ana!.see())![1])
  await leo!.tap('Yes, link us')
  await ben!.tap('From Ana')
  hers = rowsOf('Ana', await allRows(world))
  evening = await world.save()
})

type Rows = (Plain & { table: string })[]

/** All there are, but for when a turn comes by itself: it comes sooner where both hold the same, and tells only then. */
const allRows = async ({ store }: Quick): Promise<Rows> =>
  (await dump(store)).readable.flatMap(({ table, rows }) =>
    rows.map(({ wakes_at: _, ...row }) => ({ table, ...row })),
  )

/** The rows that are somebody's own: those with their id, their chat's, or that of one of their answers. */
function rowsOf(name: string, rows: Rows): Rows {
  const person = rows.find((row) => row.table === 'people' && row.name === name)!
  const answers = rows.filter((row) => row.table === 'answers' && row.person_id === person.id)
  const own = new Set([person.id, person.chat_id, ...answers.map(({ id }) => id)])
  return rows.filter((row) => Object.values(row).some((value) => own.has(value)))
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z2-7]{16}$/.test(value)

/** All ids that stand in these rows; an invitation's code is none, it is meant to be handed on. */
function idsIn(rows: Rows): string[] {
  const all = rows.flatMap(({ code: _, ...row }) => Object.values(row).filter(isId))
  return [...new Set(all)]
}

const LITERALS = [
  'keep',
  '1',
  '-',
  'most',
  'Asia/Tokyo',
  'on',
  'green',
  'red',
  'quieter',
  '2026-11-28',
  'home',
  ...['waits-on', 'note', 'begin-earlier', 'earlier', 'tender', 'json', '30', 'de', 'apart', 'less', 'rest'],
  ...[
    'slower',
    'yes',
    'new',
    'hug',
    'micro-consent',
    'inside',
    'two-taps',
    'hour',
    'got-it',
    'today',
    'card',
    'small-steps',
  ],
]
const verbs = Object.keys(VERBS) as Verb[]
const takenBy = (verb: Verb): readonly Argument<unknown>[] => VERBS[verb].args
const fits = (text: string) => (it: Argument<unknown>) => it.read(text) !== undefined

/** Some of the ways to press a button with these ids in it: each id alone, several at random. */
function forgeries(verb: Verb, ids: readonly string[]): string[] {
  const fitting = takenBy(verb).map((it) => [...ids, ...LITERALS].filter((one) => fits(one)(it)))
  const [firsts, ...others] = fitting
  if (!firsts) return [verb]
  if (others.length === 0) return firsts.map((first) => `${verb}/${first}`)
  const several = fc.tuple(...fitting.map((those) => fc.constantFrom(...those)))
  return fc.sample(several, 12).map((all) => [verb, ...all].join('/'))
}

describe('T8 R13 what Ben presses with Ana’s ids changes nothing of hers:', () => {
  test.each(verbs)('%s', async (verb) => {
    const world = await quickWorld(evening, means)
    const ben = world.person('Ben')
    for (const data of forgeries(verb, idsIn(hers))) await ben.press(data)
    const after = rowsOf('Ana', await allRows(world))
    await world.end()
    // Leaving, Ben can no longer look at what was shown to him.
    const isHers = ({ table }: Rows[number]) =>
      table !== 'shares' || !['end-link', 'erase-all'].includes(verb)
    expect(after.filter(isHers)).toEqual(hers.filter(isHers))
  })
})

/** The verbs that are done to something. */
const targeted = verbs.filter((verb) => takenBy(verb).some(fits(newId())))

/** The same data about things that nobody has. */
const aboutNothing = (data: string) => data.replaceAll(/\b[a-z2-7]{16}\b/g, newId)

test('T8 to whoever is linked with nobody everything of others is as if it did not exist, and stays as it is', async () => {
  const world = await quickWorld(evening, means)
  const leo = world.person('Leo')
  const isNotLeos = (rows: Rows) => {
    const his = new Set(rowsOf('Leo', rows))
    return rows.filter((row) => row.table !== 'seen' && !his.has(row))
  }
  const all = await allRows(world)
  const before = isNotLeos(all)
  const tried = async (data: string) => [await leo.press(data), leo.see().replaceAll(data, '')]
  // The circle and the questions that he has for himself stand in rows that don't name him.
  const own = idsIn(rowsOf('Leo', all).filter(({ table }) => table === 'members' || table === 'asks'))
  const ids = idsIn(before).filter((id) => !own.includes(id))
  const forged = fc.constantFrom(...targeted).chain((verb) => fc.constantFrom(...forgeries(verb, ids)))
  const property = fc.asyncProperty(forged, async (data) => {
    expect(await tried(data)).toEqual(await tried(aboutNothing(data)))
  })
  await fc.assert(property, { numRuns: 30 })
  const after = isNotLeos(await allRows(world))
  await world.end()
  expect(after).toEqual(before)
  expect(new Set(before.map(({ table }) => table))).toContain('shares')
})

test.each(['confirm', 'refuse'] as const)(
  'R12 whoever said yes to a link cannot %s for its maker',
  async (verb) => {
    const world = await quickWorld(evening, means)
    const invitation = (await allRows(world)).find((row) => row.table === 'invitations')!
    expect(await world.person('Leo').press(action(verb, `${invitation.id}`))).toBe('That one has passed.')
    expect((await allRows(world)).filter((row) => row.table === 'invitations')).toEqual([invitation])
    await world.end()
  },
)

test('whatever data is pressed, it is answered; what is no button of ours has passed', async () => {
  const world = await quickWorld(evening, means)
  const ben = world.person('Ben')
  const ours = fc.constantFrom(...ben.buttons().map(({ data }) => data))
  const broken = fc.tuple(ours, fc.nat(40), fc.string({ unit: anySign, maxLength: 3 }))
  const cut = broken.map(([data, at, more]) => data.slice(0, at) + more)
  const any = fc.oneof(fc.string({ unit: anySign, maxLength: 80 }), cut)
  const property = fc.asyncProperty(any, async (data) => {
    const told = await ben.press(data)
    if (parseAction(data) === null) expect(told).toBe('That one has passed.')
  })
  await fc.assert(property, { numRuns: 30 })
  await world.end()
})

import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { BEGINNING } from '../../core/path/beginning.ts'
import { dump } from '../../db/dump.ts'
import { SMALL } from './choosing.ts'
import { follow, type Whim, whim } from './monkey.ts'
import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'
import { chance, meansWith } from './world.ts'

/** Thursday 18:33, when both have been asked, 19:33, 21:33, the next morning, Friday and Saturday evening. */
const MOMENTS = [
  { hours: 2, minutes: 10 },
  { hours: 1 },
  { hours: 2 },
  { hours: 8 },
  { hours: 13 },
  { hours: 24 },
]
type Life = Whim[][]

/** They are on a path together, and could tick another. */
const means = meansWith(chance, [BEGINNING, SMALL])

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple(means)
})

/** What Ben does at each of these moments, whatever Ana does, and what he is told at once. */
async function bens(ben: Person, moment: number): Promise<string> {
  const has = (label: string) => ben.buttons().some((button) => button.label.startsWith(label))
  if (moment === 0) {
    await ben.tap('Open:', '🟡', 'What would Ana see?', 'Show it now')
    await ben.command('home')
    return ben.tap('A moment together', 'A talk', 'This evening')
  }
  if (moment === 1)
    return has('From Ana') ? `${await ben.tap('From Ana')}\n${await ben.tap('Got it')}` : 'nothing from Ana'
  if (moment === 2) return has('See it again') ? ben.tap('See it again') : 'nothing to see'
  return ben.command(moment % 2 === 0 ? 'home' : 'shown')
}

type Showing = (ana: Person, world: Quick) => Promise<(data: string) => boolean>

/** Everything Ben's chat ever showed and everything he was told, while Ana lives like this. */
async function bensTranscript(
  life: Life,
  before: (data: string) => boolean,
  showing?: Showing,
): Promise<string> {
  const world = await quickWorld(couple, means)
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  const told: string[] = []
  let may = before
  for (const [moment, length] of MOMENTS.entries()) {
    await world.wait(length)
    for (const one of life[moment] ?? []) await follow(one, ana, may)
    if (moment === 0 && showing) may = await showing(ana, world)
    told.push(await bens(ben, moment))
  }
  await world.end()
  return [...ben.chat.story, ...told].join('\n')
}

const lives = fc.array(fc.array(whim, { maxLength: 4 }), { minLength: 6, maxLength: 6 })
/** Anything but these, and what he chose as well. */
const isNot =
  (...verbs: string[]) =>
  (data: string) =>
    !verbs.includes(data.split('/')[0]!) && !data.includes('/talk')

test('R2 R3 whatever Ana does but showing an answer, or replying, Ben’s chat is the same to the letter', async () => {
  const nothing = await bensTranscript([], isNot())
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      expect(await bensTranscript(life, isNot('show', 'reply'))).toBe(nothing)
    }),
    { numRuns: 8 },
  )
})

/** A limit or words that stand with an answer are shown with it, whenever they were added. */
const WITH_IT = ['limit', 'own-limit', 'own-words', 'keep-line']

/** Ana shows this color of tonight's question, and does not touch it again. */
const shows =
  (color: string): Showing =>
  async (ana, { store }) => {
    const row = async (table: string, like: Record<string, unknown>) => {
      const { rows } = (await dump(store)).readable.find((one) => one.table === table)!
      return rows.find((one) => Object.entries(like).every(([column, value]) => one[column] === value))!.id
    }
    const circle_id = await row('circles', { kind: 'partners' })
    const checkin_id = await row('checkins', { circle_id, day: '2026-11-26', nth: 0 })
    await ana.press(`own-first/${checkin_id}`)
    const ask = await row('asks', { checkin_id, person_id: await row('people', { name: 'Ana' }) })
    await ana.press(`answer/${ask}/${color}`)
    await ana.press(`show/${ask}`)
    return (data) => isNot('show', 'reply', 'end-link', 'erase-all', 'zone')(data) && !data.includes(`${ask}`)
  }

/** Ana shows two things that she brought up, and touches neither again. */
const showsActs: Showing = async (ana, { store }) => {
  await ana.command('home')
  await ana.tap(
    'Something of mine',
    'cuddling',
    '🟢',
    'And one more',
    'kissing',
    '🔴',
    'What would',
    'Show it',
  )
  const { rows } = (await dump(store)).readable.find(({ table }) => table === 'answers')!
  const ask = rows.find(({ parts }) => `${parts}`.includes('cuddling'))!.ask_id
  return (data) =>
    isNot('show', 'reply', 'end-link', 'erase-all', 'zone')(data) &&
    !/cuddling|kissing/.test(data) &&
    !data.includes(`${ask}`)
}

test('R2 R33 nor does anything beside two acts that she shows him', async () => {
  const may = isNot(...WITH_IT, 'show', 'reply', 'end-link', 'erase-all', 'zone')
  const shown = await bensTranscript([], may, showsActs)
  expect(shown).toContain('From Ana: something')
  expect(shown).toContain('open to: cuddling\n🔴 ■ not now: kissing')
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      expect(await bensTranscript(life, may, showsActs)).toBe(shown)
    }),
    { numRuns: 4 },
  )
})

test.each(['yellow', 'red'])(
  'R2 nor does anything else of Ana’s show beside the %s that she shows him',
  async (color) => {
    const may = isNot(...WITH_IT, 'show', 'reply', 'end-link', 'erase-all', 'zone')
    const shown = await bensTranscript([], may, shows(color))
    expect(shown).toContain('For now. What Ana tells you in the moment counts more.')
    expect(shown).toContain('“Got it” is there from the next quarter hour')
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        expect(await bensTranscript(life, may, shows(color))).toBe(shown)
      }),
      { numRuns: 4 },
    )
  },
)

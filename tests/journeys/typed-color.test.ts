import { beforeAll, expect, test } from 'vitest'
import { vocabularyOf } from '../../bots/words/vocabulary.ts'
import { type Person, quickWorld, type Saved, savedCouple } from './quick.ts'
import { words } from './world.ts'

const vocabulary = vocabularyOf(words)
const COLORS = ['green', 'yellow', 'red', 'unsure', 'skip'] as const

/** Every way to type an answer, in any language, loudly too. */
const WAYS = [
  ...[...COLORS, 'stop-here' as const].flatMap((color) => vocabulary[color]),
  ...vocabulary['not-now'],
  ...['RED!', ' Green. ', '*rot*', 'Not sure yet…', 'SKIP'],
]

/** So many at a time: the longer a chat, the longer takes each thing said in it. */
const FEW = 12

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple()
})

const mine = ({ chat }: Person) => chat.lines.filter(({ from }) => from === 'me').map(({ text }) => text)

/** What stays in Ana's chat of each way to type an answer, typed in this state of her question. */
async function left(
  ways: readonly string[],
  prepare: (ana: Person) => Promise<unknown>,
  say: (ana: Person, way: string) => Promise<unknown> = (ana, way) => ana.type(way),
) {
  const world = await quickWorld(couple)
  const ana = world.person('Ana')
  await world.wait({ hours: 2, minutes: 10 })
  const stays: string[] = []
  for (const way of ways) {
    await prepare(ana)
    await say(ana, way)
    stays.push(...mine(ana).filter((text) => text === way))
  }
  const said = await ana.see()
  await world.end()
  return { stays, said }
}

test('R5 R10 an answer typed under an open question goes from the chat at once, however it is typed', async () => {
  for (let i = 0; i < WAYS.length; i += FEW) {
    const { stays, said } = await left(WAYS.slice(i, i + FEW), (ana) => ana.command('checkin'))
    expect(stays).toEqual([])
    if (i + FEW >= WAYS.length) expect(said).toContain("It's changed")
  }
})

test('R5 R10 a color typed under a closed question, or where nothing is open, goes as well', async () => {
  const colors = COLORS.flatMap((color) => vocabulary[color])
  expect((await left(colors, async () => {})).stays).toEqual([])
  const closed = await left(['🔴'], async () => {})
  expect(closed.said).toContain('[🔴 ')
  expect((await left(colors, (ana) => ana.tap('Not today').catch(() => ''))).stays).toEqual([])
})

test('R5 R10 a message that is changed into an answer is one, and goes at once as well', async () => {
  const changing = async (ana: Person) => {
    await ana.command('checkin')
    await ana.type('gren')
  }
  const ways = [...COLORS, 'stop-here' as const, 'not-now' as const].map((color) => vocabulary[color][0]!)
  const { stays, said } = await left(ways, changing, (ana, way) => ana.edit(way))
  expect(stays).toEqual([])
  expect(said).toContain('[Home]')
})

test('R5 R10 after too much in a minute an answer is one all the same, and goes', async () => {
  const world = await quickWorld(couple, undefined, { actions: 2 })
  const ana = world.person('Ana')
  await world.wait({ hours: 2, minutes: 10 })
  await ana.tap('Open: ')
  for (const words of ['la', 'la', 'yellow', 'my knee hurts', 'stop here', '🟡']) await ana.type(words)
  expect(mine(ana)).toEqual(['la', 'la'])
  await world.end()
})

test('R17 other words stay until the day ends', async () => {
  expect((await left(['hello there'], async () => {})).stays).toEqual(['hello there'])
})

test('R5 R10 words for an answer go at once, too long or too late for its page as well, and are offered to be kept', async () => {
  const world = await quickWorld(couple)
  const ana = world.person('Ana')
  await world.wait({ hours: 2, minutes: 10 })
  await ana.tap('Open: ', '🟢', 'Add a little', 'In my own words')
  await ana.type('my knee hurts '.repeat(9))
  expect(mine(ana)).toEqual([])
  await world.wait({ minutes: 45 })
  await ana.type('my knee hurts')
  expect(mine(ana)).toEqual([])
  expect(ana.see()).toContain('Keep it with your answer?')
  await world.end()
})

import { beforeAll, expect, test } from 'vitest'
import { vocabularyOf } from '../../bots/vocabulary.ts'
import { type Person, quickWorld, type Saved, savedCouple } from './quick.ts'
import { words } from './world.ts'

const vocabulary = vocabularyOf(words)
const COLORS = ['green', 'yellow', 'red', 'unsure', 'skip'] as const

/** Every way to type an answer, in any language, loudly too. */
const WAYS = [
  ...[...COLORS, 'stop-here' as const].flatMap((color) => vocabulary[color]),
  ...['RED!', ' Green. ', '*rot*', 'Not sure yet…', 'SKIP'],
]

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple()
})

const mine = ({ chat }: Person) => chat.lines.filter(({ from }) => from === 'me').map(({ text }) => text)

/** What stays in Ana's chat of each way to type an answer, typed in this state of her question. */
async function left(ways: readonly string[], prepare: (ana: Person) => Promise<unknown>) {
  const world = await quickWorld(couple)
  const ana = world.person('Ana')
  await world.wait({ hours: 2, minutes: 10 })
  const stays: string[] = []
  for (const way of ways) {
    await prepare(ana)
    await ana.type(way)
    stays.push(...mine(ana).filter((text) => text === way))
  }
  const said = await ana.see()
  await world.end()
  return { stays, said }
}

test('R5 R10 an answer typed under an open question goes from the chat at once, however it is typed', async () => {
  const { stays, said } = await left(WAYS, (ana) => ana.command('checkin'))
  expect(stays).toEqual([])
  expect(said).toContain("It's changed")
})

test('R5 R10 a color typed under a closed question, or where nothing is open, goes as well', async () => {
  const colors = COLORS.flatMap((color) => vocabulary[color])
  expect((await left(colors, async () => {})).stays).toEqual([])
  const closed = await left(['🔴'], async () => {})
  expect(closed.said).toContain('[🔴 ')
  expect((await left(colors, (ana) => ana.tap('Not today').catch(() => ''))).stays).toEqual([])
})

test('R17 other words stay until the day ends', async () => {
  expect((await left(['hello there'], async () => {})).stays).toEqual(['hello there'])
})

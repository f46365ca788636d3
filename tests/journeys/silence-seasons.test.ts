import { expect, test } from 'vitest'
import { crawl } from './crawl.ts'
import { type Person, quickWorld, savedCouple } from './quick.ts'

/** What Ana does every few days, and once her six weeks are over. */
type Life = { meanwhile?: (ana: Person) => Promise<unknown>; last?: (ana: Person) => Promise<unknown> }

const isThere = (ana: Person) => ana.command('home')

/** She is there, and reads that her six weeks are over. */
async function isOver(ana: Person) {
  await isThere(ana)
  expect(ana.see()).toContain('Six weeks have gone by.')
}

const LIVES: Record<string, Life> = {
  'is there, and leaves the season’s question be': { meanwhile: isThere, last: isOver },
  'is there, and goes on': { meanwhile: isThere, last: (ana) => ana.press('season/on') },
  'is there, and has had enough': { meanwhile: isThere, last: (ana) => ana.press('season/end') },
  'is silent, and then wants quiet': { last: (ana) => ana.press('quieter/rest') },
  'answers, and keeps it': {
    meanwhile: async (ana) => {
      await ana.command('checkin')
      await ana.press(ana.buttons().find(({ data }) => data.endsWith('/red'))?.data ?? 'nothing')
    },
  },
}

/** What Ben's chat shows over six weeks and a half, and every page he can open in the end. */
async function seenByBen({ meanwhile, last }: Life) {
  const world = await quickWorld(await savedCouple())
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  for (let week = 0; week < 9; week++) {
    await world.wait({ hours: 5 * 24 })
    await meanwhile?.(ana)
    await ben.press(week === 4 ? 'season/on' : 'home')
    if (week === 8) await last?.(ana)
  }
  await world.wait({ hours: 20 })
  const pages = await crawl(ben)
  await world.end()
  return [...ben.chat.story, ...pages].join('\n')
}

test('R3 R30 over six weeks Ben sees the same, whether Ana is silent, there, or asked for no more', async () => {
  const silent = await seenByBen({})
  expect(silent).not.toContain('six weeks')
  for (const [life, one] of Object.entries(LIVES)) expect(await seenByBen(one), life).toBe(silent)
})

import { beforeAll, expect, test } from 'vitest'
import { crawl } from './crawl.ts'
import { type Person, quickWorld, type Saved, savedCouple } from './quick.ts'

const codeIn = (one: Person): string => /start=(\w+)/.exec(one.see())![1]!

/** Ana invites somebody into the circle, and says that it is them. */
async function invites(ana: Person, guest: Person) {
  await ana.command('home')
  await ana.tap(
    ana.see().includes('[All of us]') ? 'All of us' : 'Ben and me',
    'Invite one more',
    'Make the invitation',
  )
  await guest.command('start', codeIn(ana))
  await guest.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant")
}

let three: Saved
beforeAll(async () => {
  const world = await quickWorld(await savedCouple())
  const [ana, ben, dora] = ['Ana', 'Ben', 'Dora'].map((name) => world.person(name))
  await invites(ana!, dora!)
  await ben!.tap('Open', 'Yes, let them join')
  three = await world.save()
})

const WAYS: Record<string, (dora: Person) => Promise<unknown>> = {
  'says nothing': async () => {},
  rests: (dora) => dora.press('rest-open'),
  left: (dora) => dora.press('end-link'),
  'is erased': (dora) => dora.press('erase-all'),
}

/** What Ben and Ana see for an hour, and for a day, after his yes to Cleo, and whether she is linked with them by then. */
async function afterHisYes(dora: keyof typeof WAYS, isErased = false) {
  const world = await quickWorld(three)
  const [ana, ben, cleo] = [world.person('Ana'), world.person('Ben'), world.person('Cleo')]
  await invites(ana, cleo)
  await WAYS[dora]!(world.person('Dora'))
  await ben.tap('Open', 'Yes, let them join')
  if (isErased) await cleo.press('erase-all')
  const story = () => [...ben.chat.story, ...ana.chat.story].join('\n').replaceAll(/start=\w+/g, 'start=…')
  await world.wait({ hours: 1 })
  const seen = story()
  await world.wait({ hours: 23 })
  const inADay = story()
  if (cleo.see().includes('[Open]')) await cleo.tap('Open')
  const linked = cleo.see().includes('are linked')
  await world.end()
  return { seen, inADay, linked }
}

test('R3 R12 a yes to somebody new tells nobody whether one who said nothing has left', async () => {
  const silent = await afterHisYes('says nothing')
  for (const way of ['rests', 'left', 'is erased'])
    expect((await afterHisYes(way)).seen, way).toBe(silent.seen)
})

test('R12 without those who have left the link comes within the day, without one who is there it does not', async () => {
  const linked = async (way: keyof typeof WAYS) => (await afterHisYes(way)).linked
  expect([await linked('left'), await linked('is erased'), await linked('says nothing')]).toEqual([
    true,
    true,
    false,
  ])
})

test('R3 R12 where somebody has left, one who is erased before they are let in is to the others as if a yes were missing', async () => {
  const missing = await afterHisYes('says nothing')
  for (const way of ['left', 'is erased'] as const)
    expect((await afterHisYes(way, true)).inADay, way).toBe(missing.inADay)
  expect((await afterHisYes('left')).inADay).not.toBe(missing.inADay)
})

const THEN: Record<string, (ana: Person, cleo: Person) => Promise<unknown>> = {
  nothing: async () => {},
  'Ana leaves': (ana) => ana.press('end-link'),
  'Ana is erased': (ana) => ana.press('erase-all'),
  'Ana takes it back': (ana) => ana.press('link-take-back'),
  'Cleo thinks better of it': (_, cleo) => cleo.press('not-now'),
  'Cleo is erased': (_, cleo) => cleo.press('erase-all'),
}

test('R3 R12 who is asked about somebody new does not learn whether whoever asks, or the new one, is still there', async () => {
  const asked = async (then: keyof typeof THEN) => {
    const world = await quickWorld(three)
    const [ana, ben, cleo] = ['Ana', 'Ben', 'Cleo'].map((name) => world.person(name))
    await invites(ana!, cleo!)
    await THEN[then]!(ana!, cleo!)
    const told = [await ben!.tap('Open'), ben!.see(), await ben!.tap('Yes, let them join'), ben!.see()]
    await world.end()
    return told.join('\n')
  }
  const nothing = await asked('nothing')
  expect(nothing).toContain("If everybody says yes to Cleo, I'll tell you here.")
  for (const then of Object.keys(THEN)) expect(await asked(then), then).toBe(nothing)
})

test('R3 R2 in a circle of three, too, every page but the one about the link is the same whatever one of them does', async () => {
  const seen = async (dora: keyof typeof WAYS) => {
    const world = await quickWorld(three)
    const ben = world.person('Ben')
    await world.wait({ hours: 2, minutes: 10 })
    await ben.tap('Open:', '🟢', 'What would', 'Show it now')
    await WAYS[dora]!(world.person('Dora'))
    await ben.tap('Take it back', 'What would', 'Show it now')
    const pages = []
    for (const hours of [1, 24]) {
      await world.wait({ hours })
      pages.push(...(await crawl(ben)))
    }
    await world.end()
    return [...ben.chat.story, ...pages].join('\n')
  }
  const silent = await seen('says nothing')
  for (const way of ['rests', 'left', 'is erased']) expect(await seen(way), way).toBe(silent)
})

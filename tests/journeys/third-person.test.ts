import { beforeAll, expect, test } from 'vitest'
import { dump } from '../../db/dump.ts'
import { newId } from '../../db/id.ts'
import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'

let couple: Saved
beforeAll(async () => {
  couple = await savedCouple()
})

/** Cleo says yes to a link into the circle of Ana and Ben, and Ana has seen who came. */
async function came(world: Quick): Promise<Person> {
  const [ana, cleo] = [world.person('Ana'), world.person('Cleo')]
  await ana.command('home')
  await ana.tap('Ben and me', 'Invite one more', 'Make the invitation')
  await cleo.command('start', codeIn(ana))
  await cleo.tap('Yes, link us')
  await ana.tap('Open')
  return ana
}

const codeIn = (ana: Person): string => /start=(\w+)/.exec(ana.see())![1]!

const WAYS: Record<string, (ben: Person) => Promise<unknown>> = {
  silent: async () => {},
  resting: (ben) => ben.press('rest-open'),
  left: (ben) => ben.press('end-link'),
  erased: (ben) => ben.press('erase-all'),
}

/** What Ana reads when she has said that it is Cleo, and whether they are linked in the next day. */
async function confirming(way: keyof typeof WAYS): Promise<{ tap: string; linked: boolean }> {
  const world = await quickWorld(couple)
  const ana = await came(world)
  await WAYS[way]!(world.person('Ben'))
  const told = await ana.tap("Yes, that's who I meant")
  await world.wait({ minutes: 5 })
  const tap = [told, ...ana.chat.story].join('\n').replaceAll(/start=\w+/g, 'start=…')
  await world.wait({ hours: 24 })
  await ana.command('home')
  const linked = ana.see().includes('All of us')
  await world.end()
  return { tap, linked }
}

test('R3 R12 confirming a third person is the same whether the partner is silent, rests, has left or is erased', async () => {
  const silent = await confirming('silent')
  expect(silent.tap).toContain("Once everybody has said yes, you're linked.")
  for (const way of ['resting', 'left', 'erased']) expect((await confirming(way)).tap, way).toBe(silent.tap)
})

test('R12 with nobody left to ask the link comes within the day; without Ben’s yes it never does', async () => {
  expect((await confirming('erased')).linked).toBe(true)
  expect((await confirming('left')).linked).toBe(true)
  expect((await confirming('silent')).linked).toBe(false)
})

test('R3 nor does the link for a third person tell that the partner has left', async () => {
  const made = async (way: keyof typeof WAYS) => {
    const world = await quickWorld(couple)
    const ana = world.person('Ana')
    await ana.command('home')
    await ana.tap('Ben and me', 'Invite one more')
    await WAYS[way]!(world.person('Ben'))
    await ana.tap('Make the invitation')
    const seen = ana.see().replaceAll(codeIn(ana), '…')
    await world.end()
    return seen
  }
  const silent = await made('silent')
  for (const way of ['left', 'erased']) expect(await made(way), way).toBe(silent)
})

const THEN: Record<string, (cleo: Person, world: Quick) => Promise<unknown>> = {
  ignored: async () => {},
  declined: (cleo) => cleo.press('claim-not-now'),
  withdrawn: async (cleo) => {
    await cleo.tap('Yes, link us')
    await cleo.press('not-now')
  },
  erased: async (cleo) => {
    await cleo.tap('Yes, link us')
    await cleo.press('erase-all')
  },
  expired: async (cleo, world) => {
    await cleo.tap('Yes, link us')
    await world.wait({ hours: 24 })
  },
}

/** What Ana is told and sees if she still says that it is Cleo, and what Home says then, and when time has run out. */
async function confirmed(then: keyof typeof THEN) {
  const world = await quickWorld()
  const [ana, cleo] = [world.person('Ana'), world.person('Cleo')]
  await ana.command('start')
  await ana.tap('Show me one', '⚪', 'Most evenings', '18:23 Berlin', 'Link with', 'Make the invitation')
  await cleo.command('start', codeIn(ana))
  await THEN[then]!(cleo, world)
  const { rows } = (await dump(world.store)).readable.find(({ table }) => table === 'invitations')!
  const before = ana.see()
  const told = await ana.press(`confirm/${rows[0]?.id ?? newId()}`)
  const changed = ana.see() !== before
  const home = async () => {
    await ana.command('home')
    return /.*invitation is open.*/.exec(ana.see())?.[0]
  }
  const soon = await home()
  await world.wait({ hours: 25 })
  const late = await home()
  await world.end()
  return { soon, told: { told, changed, late } }
}

test('R12 ignored, declined, withdrawn, erased and expired are one to whoever made the link', async () => {
  const ignored = await confirmed('ignored')
  expect(ignored.told).toMatchObject({ told: 'That one has passed.', changed: false })
  for (const then of ['declined', 'withdrawn', 'erased']) expect(await confirmed(then), then).toEqual(ignored)
  expect((await confirmed('expired')).told).toEqual(ignored.told)
})

test('whoever rested while somebody came by their link is told when the rest ends', async () => {
  const world = await quickWorld()
  const [ana, cleo] = [world.person('Ana'), world.person('Cleo')]
  await ana.command('start')
  await ana.tap('Show me one', '⚪', 'Most evenings', '18:23 Berlin', 'Link with', 'Make the invitation')
  const code = codeIn(ana)
  await ana.press('rest-open')
  await cleo.command('start', code)
  await cleo.tap('Yes, link us')
  await ana.press('rest-end')
  expect(ana.buttons().map(({ data }) => data)).toContain('came')
  await world.end()
})

/** Cleo has come by Ana's link, Ana has seen it, and Cleo has thought better of it. */
async function withdrawn(world: Quick, rests = false) {
  const [ana, cleo, dora] = ['Ana', 'Cleo', 'Dora'].map((name) => world.person(name))
  await ana!.command('start')
  await ana!.tap('Show me one', '⚪', 'Most evenings', '18:23 Berlin', 'Link with', 'Make the invitation')
  const code = codeIn(ana!)
  if (rests) await ana!.press('rest-open')
  await cleo!.command('start', code)
  await cleo!.tap('Yes, link us')
  const confirm = ana!.buttons().find(({ data }) => data.startsWith('came'))
  if (confirm) await ana!.tap('Open')
  await cleo!.press('not-now')
  return { ana: ana!, cleo: cleo!, dora: dora!, code }
}

test('R12 after a yes that was withdrawn [Link with someone] hands out a link that works, the same as if it was ignored', async () => {
  const world = await quickWorld()
  const { ana, dora, code } = await withdrawn(world)
  await ana.command('link')
  expect(codeIn(ana)).toBe(code)
  await dora.command('start', code)
  await dora.tap('Yes, link us')
  await ana.tap('Open', "Yes, that's who I meant")
  expect(ana.see()).toContain('You and Dora are linked')
  await world.end()
})

test('R12 who was shown before is not confirmed in the place of whoever comes now', async () => {
  const world = await quickWorld()
  const { ana, dora, code } = await withdrawn(world)
  const [confirm] = ana.buttons().filter(({ data }) => data.startsWith('confirm'))
  await dora.command('start', code)
  await dora.tap('Yes, link us')
  expect(await ana.press(confirm!.data, confirm!.ref)).toBe('That one has passed.')
  expect(dora.see()).not.toContain('are linked')
  await world.end()
})

test('R2 whoever withdraws a yes does not learn whether the other rests', async () => {
  const opened = [false, true].map(async (rests) => {
    const world = await quickWorld()
    const { cleo, code } = await withdrawn(world, rests)
    await cleo.command('start', code)
    const seen = cleo.see()
    await world.end()
    return seen
  })
  expect(await opened[1]).toBe(await opened[0])
  expect(await opened[0]).toContain('[Yes, link us]')
})

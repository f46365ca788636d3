import { describe, expect, onTestFinished, test } from 'vitest'
import { RetryLater } from '../../bots/platform.ts'
import { dump } from '../../db/dump.ts'
import { goOn } from '../../db/put-back.ts'
import { type Person, type Quick, quickWorld, type Saved, savedCouple } from './quick.ts'

const OLDER = { number: '1000000' }
const ANA = { name: 'Ana', language: 'en' }

/** What the backup holds: Ana and Ben, linked, hours before this evening's question, and what else was done. */
async function backup(living?: (ana: Person, world: Quick) => Promise<unknown>): Promise<Saved> {
  const saved = await savedCouple()
  if (!living) return saved
  const world = await quickWorld(saved)
  await living(world.person('Ana'), world)
  return world.save()
}

/** Attune with that backup put back. */
async function putBack(saved: Saved, beside: Record<string, string> = OLDER) {
  const world = await quickWorld(saved, undefined, { beside })
  onTestFinished(world.end)
  return { world, ana: world.person('Ana'), ben: world.person('Ben') }
}

const people = async ({ store }: Quick) =>
  (await dump(store)).readable.find(({ table }) => table === 'people')!.rows

const idOf = async (world: Quick, name: string) =>
  (await people(world)).find((row) => row.name === name)!.id as string

/** How many messages came. */
const came = ({ chat }: Person) => chat.story.filter((it) => it.includes(' new ')).length

describe('after a backup was put back', () => {
  test('R16 nothing comes to anybody, for weeks', async () => {
    const { world, ana, ben } = await putBack(await backup())
    const before = [ana, ben].map(came)
    await world.wait({ days: 20 })
    expect([ana, ben].map(came)).toEqual(before)
  })

  test('R16 what was not sent yet is never sent, not even to whoever comes', async () => {
    const saved = await backup(async (_, world) => {
      world.platform.trouble = () => ({ error: new RetryLater(2, false) })
      await world.wait({ hours: 4 })
    })
    const { world, ana } = await putBack(saved)
    await world.wait({ hours: 1 })
    await ana.command('home')
    expect(ana.see()).toContain('Good to see you.')
    expect(ana.see()).not.toContain('Open: ')
  })

  test('R16 nor is a page that was asked for then', async () => {
    const saved = await backup(async (ana, world) => {
      world.platform.trouble = () => ({ error: new RetryLater(2, false) })
      await ana.command('answers')
    })
    const { world, ana } = await putBack(saved)
    const before = came(ana)
    await world.wait({ hours: 1 })
    expect(came(ana)).toBe(before)
  })

  test.each<[string, (ana: Person, world: Quick) => Promise<unknown>]>([
    ['opens their own page', (_, { happen }) => happen('Ana', { kind: 'visit', profile: ANA }, null)],
    ['types', (ana) => ana.type('hi there')],
    ['types a color', (ana) => ana.type('green')],
    ['comes with /start', (ana) => ana.command('start')],
    ['sends a voice message', (ana) => ana.send()],
    ['taps what stands in the chat', (ana) => ana.tap('Open')],
    ['taps what came after the backup was made', (ana) => ana.press('answer/aaaaaaaaaaaaaaaa/green', '99')],
    ['taps what is none of ours', (ana) => ana.press('nonsense', '99')],
  ])('whoever %s is welcomed, and from then on it is as it was', async (_, does) => {
    const { world, ana, ben } = await putBack(await backup())
    await does(ana, world)
    expect(ana.see()).toContain('Good to see you. I was put back')
    const before = came(ben)
    await world.wait({ days: 3 })
    expect(ana.chat.story.join()).toContain('[Open: ')
    expect(came(ben)).toBe(before)
  })

  test.each<[string, (ana: Person) => Promise<unknown>, string]>([
    ['stops', (ana) => ana.type('stop'), 'Stopped.'],
    ['wants to rest', (ana) => ana.command('rest'), 'Until I say so'],
    ['wants to leave', (ana) => ana.command('leave'), 'Erase everything'],
    ['wants help', (ana) => ana.command('help'), 'emergenc'],
  ])('R16 whoever %s is not welcomed first', async (_, does, says) => {
    const { world, ana } = await putBack(await backup())
    await does(ana)
    expect(ana.see()).toContain(says)
    const before = came(ana)
    await world.wait({ days: 3 })
    expect(came(ana)).toBe(before)
  })

  test('R5 what was shown then can be seen no more', async () => {
    const { ben } = await putBack(
      await backup(async (ana, world) => {
        await world.wait({ hours: 4 })
        await ana.tap('Open:', '🟢', 'What would Ben see?', 'Show it now')
      }),
    )
    await ben.type('hello')
    await ben.command('shown')
    expect(ben.see()).toContain('Nothing is shown to you right now.')
  })

  test('R35 a line of what helps that stood then stands no more: somebody may have let it go since', async () => {
    const opens = async (who: Person) => {
      await who.command('home')
      await who.press(who.buttons().findLast(({ data }) => data.startsWith('circle/'))!.data)
      await who.tap('What helps us')
      return who.see()
    }
    const saved = await backup(async (ana, world) => {
      for (const who of [ana, world.person('Ben')]) {
        await opens(who)
        await who.tap('Two taps')
      }
      await world.wait({ minutes: 30 })
      expect(await opens(ana)).toContain('✓ Two taps')
    })
    const { ben } = await putBack(saved)
    await ben.command('start')
    expect(await opens(ben)).not.toContain('✓ Two taps')
  })

  test('R12 a link that was open then links nobody', async () => {
    let code = ''
    const saved = await backup(async (ana) => {
      await ana.command('link')
      await ana.tap('Invite one more', 'Make the invitation')
      code = /start=(\w+)/.exec(ana.see())![1]!
    })
    const { world } = await putBack(saved)
    const cleo = world.person('Cleo')
    await cleo.command('start', code)
    expect(cleo.see()).not.toContain('Yes, link us')
  })

  test('R3 to Ben, who came back, it looks the same whether or not Ana did, or was erased', async () => {
    const saved = await backup()
    const lives: ((ana: Person, world: Quick) => Promise<unknown>)[] = [
      async () => {},
      (ana) => ana.command('start'),
      (ana) => ana.type('stop'),
      async (ana) => {
        await ana.command('home')
        await ana.command('leave')
        await ana.tap('Erase everything')
      },
    ]
    const stories = lives.map(async (live) => {
      const { world, ana, ben } = await putBack(saved)
      await ben.command('home')
      await live(ana, world)
      await world.wait({ days: 4 })
      return ben.chat.story
    })
    const [first, ...others] = await Promise.all(stories)
    expect(first!.join()).toContain('[Open: ')
    for (const story of others) expect(story).toEqual(first)
  })

  test('R22 who has erased everything since is erased again, and the list of them is ids and days', async () => {
    const saved = await backup()
    const before = await quickWorld(saved)
    const ana = await idOf(before, 'Ana')
    await before.end()
    const { world, ben } = await putBack(saved, { ...OLDER, erased: `${ana} 2026-11-26\n` })
    expect((await people(world)).map(({ name }) => name)).toEqual(['Ben'])
    await ben.command('home')
    expect(ben.see()).toContain('Good to see you.')
  })

  test('R22 erasing everything puts a random id and the day on that list, and nothing else', async () => {
    const world = await quickWorld(await backup())
    onTestFinished(world.end)
    const id = await idOf(world, 'Ana')
    await world.person('Ana').command('leave')
    await world.person('Ana').tap('Erase everything')
    expect(world.store.erased.ids()).toEqual([id])
  })

  test('whoever runs it can let everybody go on as then', async () => {
    const { world, ana, ben } = await putBack(await backup())
    await goOn(world.store, world.clock.now())
    await world.wait({ hours: 5 })
    for (const { see } of [ana, ben]) expect(see()).toContain('[Open: ')
  })
})

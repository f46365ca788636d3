import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RetryLater } from '../../bots/platform.ts'
import { type Person, type Quick, quickWorld, savedCouple } from './quick.ts'

const CHANGES: Record<string, (ana: Person) => Promise<string>> = {
  stop: (ana) => ana.type('stop'),
  'a message edited into stop': (ana) => ana.edit('Just STOP!'),
  'a rest': (ana) => ana.press('rest-open'),
  'two quiet weeks': (ana) => ana.press('quieter/rest'),
}

/** What waits unsent when she says so. */
const WAITING = ['nothing', 'a question', 'what Ben shows', 'both'] as const

let couple: Awaited<ReturnType<typeof savedCouple>> | undefined

/** The evening goes on, with nothing getting through to Ana from then on. */
async function evening(world: Quick, waiting: (typeof WAITING)[number]) {
  const [ana, ben] = [world.person('Ana'), world.person('Ben')]
  const hold = () => {
    world.platform.trouble = (address) =>
      address === 'Ana' ? { error: new RetryLater(0.02, false) } : undefined
  }
  if (waiting === 'a question' || waiting === 'both') hold()
  await world.wait({ hours: 2, minutes: 5 })
  if (waiting === 'what Ben shows' || waiting === 'both') {
    await ben.tap('Open:', '🟢', 'What would Ana see?')
    hold()
    await ben.tap('Show it now')
  }
  return ana
}

test('R16 R32 after any change that means “nothing more”, no line comes, whatever was about to', async () => {
  couple ??= await savedCouple()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(CHANGES)),
      fc.constantFrom(...WAITING),
      fc.integer({ min: 0, max: 40 }),
      async (change, waiting, minutes) => {
        const world = await quickWorld(couple)
        const ana = await evening(world, waiting)
        await world.wait({ minutes })
        const before = ana.chat.story.length
        await CHANGES[change]!(ana)
        world.platform.trouble = () => undefined
        const since = () => ana.chat.story.slice(before)
        await expect.poll(() => since().join(), { interval: 5 }).toMatch(/Stopped|Resting|Next|No question/)
        await world.wait({ days: 3 })
        expect(since().filter((line) => line.includes(' new ') && !line.includes('Stopped'))).toEqual([])
        await world.end()
      },
    ),
    { numRuns: 12 },
  )
})

test.each([5, 12, 150])(
  'R16 of a stop that nothing got through for %i minutes one reads “Stopped.”, and no other line',
  async (minutes) => {
    couple ??= await savedCouple()
    const world = await quickWorld(couple)
    const ana = world.person('Ana')
    const before = ana.chat.story.length
    world.platform.trouble = () => ({ error: new RetryLater(0.02, false) })
    await ana.type('stop')
    await world.wait({ minutes })
    world.platform.trouble = () => undefined
    const since = () => ana.chat.story.slice(before).filter((line) => line.includes(' new '))
    await expect.poll(() => since().length, { interval: 5 }).toBe(1)
    expect(since()[0]).toContain('Stopped.')
    await world.wait({ minutes: 11 })
    expect(ana.chat.lines.at(-1)?.text).toBe('A moment for you.')
    await world.end()
  },
)

test('R16 if it gets through only on another day, nothing comes at all', async () => {
  couple ??= await savedCouple()
  const world = await quickWorld(couple)
  const ana = world.person('Ana')
  world.platform.trouble = () => ({ error: new RetryLater(0.02, false) })
  await ana.type('stop')
  await world.wait({ hours: 20 })
  const before = ana.chat.story.length
  world.platform.trouble = () => undefined
  await expect.poll(() => ana.see(), { interval: 5 }).not.toContain('stop')
  await world.wait({ days: 2 })
  expect(ana.chat.story.slice(before).filter((line) => line.includes(' new '))).toEqual([])
  await world.end()
})

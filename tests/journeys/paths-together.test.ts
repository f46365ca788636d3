import { describe, expect, test } from 'vitest'
import type { Path } from '../../core/model/path.ts'
import { BEGINNING } from '../../core/path/beginning.ts'
import { both, drawing, joins, likes, opensPaths, rowsOf, SMALL, walking } from './choosing.ts'
import { type Person, type Quick, quickWorld } from './quick.ts'

const paths = drawing(false, [BEGINNING, SMALL])

const toldTo = ({ chat }: Person): string[] =>
  chat.story.filter((it) => it.endsWith('A moment for you.\n[Paths together]'))

/** What the two are asked from today on, day after day. */
async function plan(world: Quick): Promise<string[]> {
  const both = (await rowsOf(world, 'circles')).find(({ kind }) => kind === 'partners')!.id
  const all = (await rowsOf(world, 'checkins')).filter(
    ({ circle_id, nth }) => circle_id === both && nth === 0,
  )
  return all.sort((a, b) => (`${a.day}` < `${b.day}` ? -1 : 1)).map(({ prompt }) => `${prompt}`)
}

const pathOf = async (world: Quick): Promise<string> =>
  `${(await rowsOf(world, 'circles')).find(({ kind }) => kind === 'partners')!.path}`

/** The last of its steps is tender. */
const DEEP: Path = {
  ...{ ...SMALL, id: 'deep', names: { en: 'Deep steps' } },
  steps: [SMALL.steps[0]!, { ...SMALL.steps[1]!, prompt: 'long-bath' }],
}

describe('a path together', () => {
  test('R34 begins once both have ticked it, told to both at one quarter hour; each step stands three dates', async () => {
    const [world, ana, ben] = await walking()
    const at = [ana, ben].map((who) => toldTo(who).map((line) => line.slice(0, 28)))
    expect(at[0]).toEqual([expect.stringMatching(/T\d\d:(00|15|30|45):00.000Z new/)])
    expect(at[1]).toEqual(at[0])
    await ana.tap('Paths together')
    expect(ana.see()).toContain('[✓ Small steps]')
    const before = (await plan(world)).length
    await world.wait({ days: 8 })
    const [a, b] = ['room-today', 'not-right-now']
    expect((await plan(world)).slice(before, before + 6)).toEqual([a, a, a, b, b, b])
    expect(await opensPaths(ben)).not.toContain('✓')
    await world.end()
  })

  test('R29 R37 each can read who wrote it before ticking, and it says that nobody owes it', async () => {
    const [world, ana] = await both(paths)
    await opensPaths(ana)
    await ana.tap('Small steps')
    expect(ana.see()).toContain("Written by Dr. Lena Brandt, put here by Mira Holm. Attune doesn't vouch")
    expect(ana.see()).toContain('Nobody owes it.')
    await world.end()
  })

  test('R34 one’s own tick is seen nowhere, is gone in a week, and can be let go', async () => {
    const [world, ana] = await both(paths)
    const empty = (await opensPaths(ana)).replace('/home\n', '')
    expect(await likes(ana)).toBe('Saved for a week at most. Nobody sees it.')
    expect(ana.see().endsWith(empty)).toBe(true)
    expect(await rowsOf(world, 'hopes')).toHaveLength(1)
    await ana.tap('Let go of anything waiting')
    expect(await rowsOf(world, 'hopes')).toEqual([])
    await likes(ana)
    await world.wait({ days: 8 })
    expect(await rowsOf(world, 'hopes')).toEqual([])
    await world.end()
  })

  test('another that both choose takes its place, and nothing of before waits any more', async () => {
    const [world, ana, ben] = await both(paths)
    for (const who of [ana, ben]) await likes(who)
    await likes(ana, 'A gentle beginning')
    await world.wait({ minutes: 25 })
    expect(await pathOf(world)).toContain('small-steps')
    await likes(ben, 'A gentle beginning')
    await world.wait({ minutes: 25 })
    expect(await pathOf(world)).toContain('small-steps')
    await likes(ana, 'A gentle beginning')
    await world.wait({ minutes: 25 })
    expect(await pathOf(world)).toContain('beginning')
    await world.end()
  })

  test('one that is deeper than the two, or not for two, is not on offer', async () => {
    const its = (id: string, prompt: string) => ({
      ...{ ...SMALL, id, names: { en: id } },
      steps: [SMALL.steps[0]!, { ...SMALL.steps[1]!, prompt }],
    })
    const all = drawing(false, [its('deep', 'long-bath'), its('alone', 'yes-or-used-to'), SMALL])
    const [world, ana] = await both(all)
    expect(await opensPaths(ana)).toMatch(/\[Small steps\]/)
    for (const name of ['deep', 'alone']) expect(ana.see()).not.toContain(`[${name}]`)
    const id = (await rowsOf(world, 'circles')).find(({ kind }) => kind === 'partners')!.id
    await ana.press(`our-path-like/${id}/deep`)
    expect(await rowsOf(world, 'hopes')).toEqual([])
    await world.end()
  })

  test('R14 R27 what is on offer says nothing of how Ben’s depth changed today', async () => {
    const [world, ana, ben] = await both(drawing(false, [DEEP]))
    for (const who of [ana, ben]) await who.press('depth/tender')
    expect(await opensPaths(ana)).not.toContain('[Deep steps]')
    await world.wait({ days: 1 })
    expect(await opensPaths(ana)).toContain('[Deep steps]')
    await ben.press('depth/everyday')
    expect(await opensPaths(ben)).not.toContain('[Deep steps]')
    expect(await opensPaths(ana)).toContain('[Deep steps]')
    await world.wait({ days: 1 })
    expect(await opensPaths(ana)).not.toContain('[Deep steps]')
    await world.end()
  })

  test('runs to its end when its file is gone, and can still be left', async () => {
    const [before] = await walking()
    const world = await quickWorld(await before.save(), drawing(false))
    const ana = world.person('Ana')
    const asked = (await plan(world)).length
    await world.wait({ days: 5 })
    expect((await plan(world)).slice(asked, asked + 3)).toEqual(Array(3).fill('room-today'))
    await opensPaths(ana)
    await ana.tap('✓ An earlier path')
    expect(ana.see()).toContain('The file it came from is gone')
    await ana.tap('Leave it, just me')
    expect(ana.see()).toContain("You've left it")
    await world.end()
  })

  test('is not another that comes under its name before the second tick', async () => {
    const ticked = async (then: Path) => {
      const [before, ana] = await both(paths)
      await likes(ana)
      const world = await quickWorld(await before.save(), drawing(false, [then]))
      await likes(world.person('Ben'), then.names!.en)
      await world.wait({ minutes: 25 })
      const path = await pathOf(world)
      await world.end()
      return path
    }
    expect(await ticked(SMALL)).toContain('small-steps')
    const steps = SMALL.steps.toReversed()
    for (const other of [{ by: 'Ben' }, { names: { en: 'Other steps' } }, { steps }])
      expect(await ticked({ ...SMALL, ...other })).not.toContain('small-steps')
  })

  test('R14 does not begin if one of them goes less deep before it would', async () => {
    const [world, ana, ben] = await both(drawing(false, [DEEP]))
    for (const who of [ana, ben]) await who.press('depth/tender')
    await world.wait({ days: 1 })
    for (const who of [ana, ben]) await likes(who, 'Deep steps')
    await ana.press('depth/everyday')
    await world.wait({ minutes: 25 })
    expect(await pathOf(world)).not.toContain('deep')
    expect(await rowsOf(world, 'hopes')).toEqual([])
    await world.end()
  })

  test('R23 which one somebody ticked, and which they are on, lies sealed', async () => {
    const [world, ana] = await both(paths)
    await likes(ana)
    expect((await world.save()).file.includes('small-steps')).toBe(false)
    const [walked] = await walking()
    expect((await walked.save()).file.includes('small-steps')).toBe(false)
  })

  test('R22 of somebody who erases everything no tick is left', async () => {
    const [world, ana] = await both(paths)
    await likes(ana)
    await ana.press('erase-all')
    expect(await rowsOf(world, 'hopes')).toEqual([])
    await world.end()
  })

  test('R35 with three it takes everybody’s tick', async () => {
    const [world, ana, ben] = await both(paths)
    const cleo = await joins(world)
    for (const who of [ana, ben]) await likes(who)
    await world.wait({ minutes: 30 })
    expect(await opensPaths(ana)).toContain("once all of you have tapped “I'd like this one”")
    expect(ana.see()).not.toContain('✓')
    await likes(cleo)
    await world.wait({ minutes: 30 })
    for (const who of [ana, ben, cleo]) expect(await opensPaths(who)).toContain('[✓ Small steps]')
    await world.end()
  })

  test('R35 what was ticked before somebody came is none for three', async () => {
    const [world, ana, ben] = await both(paths)
    await likes(ana)
    await ana.press(`tick/${(await rowsOf(world, 'hopes'))[0]!.circle_id}/two-taps`)
    const cleo = await joins(world)
    for (const table of ['hopes', 'ticks']) expect(await rowsOf(world, table)).toEqual([])
    for (const who of [ben, cleo]) await likes(who)
    await world.wait({ minutes: 25 })
    expect(await opensPaths(ana)).not.toContain('✓')
    await world.end()
  })
})

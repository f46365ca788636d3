import { describe, expect, test } from 'vitest'
import { BEGINNING } from '../../core/path/beginning.ts'
import { both, drawing, likes, opensPaths, SMALL, walking } from './choosing.ts'
import type { Person, Quick } from './quick.ts'

describe('whoever leaves it, for themselves', () => {
  /** What Ana is asked by wish on each of the next days. */
  async function asked(world: Quick, ana: Person, days: number): Promise<string[]> {
    const seen: string[] = []
    for (let i = 0; i < days; i++) {
      await world.wait({ days: 1 })
      await ana.command('checkin')
      seen.push(ana.see().includes('Room comes first.') ? 'step' : 'self')
    }
    return seen
  }

  async function leaves(ana: Person): Promise<void> {
    await opensPaths(ana)
    await ana.tap('✓ Small steps', 'Leave it, just me')
  }

  test('has questions of their own on its dates, until they come back to it', async () => {
    const [world, ana] = await walking()
    await world.wait({ days: 1 })
    expect(await asked(world, ana, 1)).toEqual(['step'])
    await leaves(ana)
    expect(await asked(world, ana, 1)).toEqual(['self'])
    await opensPaths(ana)
    await ana.tap('✓ Small steps', 'Come back to it')
    expect(await asked(world, ana, 1)).toEqual(['step'])
    await world.end()
  })

  test('is on another that both choose later', async () => {
    const [world, ana, ben] = await walking()
    await leaves(ana)
    for (const who of [ana, ben]) await likes(who, 'A gentle beginning')
    await world.wait({ minutes: 25 })
    await opensPaths(ana)
    await ana.tap('✓ A gentle beginning')
    expect(ana.see()).toContain('Leave it, just me')
    await world.end()
  })
})

test('a first step comes to somebody who was asked much before it', async () => {
  const [world, ana] = await both(drawing(false, [BEGINNING, SMALL]))
  await world.wait({ hours: 2 })
  for (let i = 0; i < 6; i++) {
    await ana.command('checkin')
    await ana.tap('🟢')
    await world.wait({ days: 1 })
  }
  for (const who of [ana, world.person('Ben')]) await likes(who)
  await world.wait({ days: 2 })
  await ana.command('checkin')
  expect(ana.see()).toContain('Room comes first.')
  await world.end()
})

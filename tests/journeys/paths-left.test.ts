import { describe, expect, test } from 'vitest'
import type { Path } from '../../core/model/path.ts'
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

  test('has them come by themselves, too', async () => {
    const opened = async (left: boolean) => {
      const [world, ana] = await walking()
      if (left) await leaves(ana)
      // On Monday evening, the path's third date.
      await world.wait({ days: 4, hours: 2 })
      await ana.tap('Open:')
      await world.end()
      return ana.see()
    }
    expect(await opened(false)).toContain('Room comes first.')
    expect(await opened(true)).not.toContain('Room comes first.')
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

/** Ana answers for six days, both tick this path, and she is asked on its first day. */
async function firstStepOf(path: Path): Promise<string> {
  const [world, ana, ben] = await both(drawing(false, [path]))
  await world.wait({ hours: 2 })
  for (let day = 0; day < 7; day++) {
    await world.wait({ days: 1 })
    if (day === 5) for (const who of [ana, ben]) await likes(who)
    await ana.command('checkin')
    await ana.tap('🟢')
  }
  await world.wait({ days: 1 })
  await ana.command('checkin')
  await world.end()
  return ana.see()
}

test('a first step comes to somebody who answered other questions until the day before', async () => {
  expect(await firstStepOf(SMALL)).toContain('Room comes first.')
})

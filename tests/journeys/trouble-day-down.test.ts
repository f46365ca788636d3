import { expect, test } from 'vitest'
import { evening } from './evening.ts'

const FOR_EVER = 1_000_000
const lines = (see: string) => see.match(/\[Open: /g)?.length ?? 0

test.each(['html', 'error', 'reset-before', 'unauthorized'] as const)(
  'R16 R17 R32 Telegram answers nothing but “%s” for two days: the question of then never comes, what was to go goes, and all goes on',
  async (kind) => {
    const [world, ana, ben] = await evening()
    expect([lines(ana.see()), lines(ben.see())]).toEqual([1, 1])
    world.telegram.faults.next('*', { kind }, FOR_EVER)
    await ben.type('stop')
    // Over the end of the day, and over Saturday's question.
    await world.wait({ hours: 51 })
    world.telegram.faults.clear()
    await world.waitOut(4000)
    await world.wait({ minutes: 10 })
    expect([lines(ana.see()), lines(ben.see())]).toEqual([0, 0])
    await world.wait({ hours: 22 })
    expect([lines(ana.see()), lines(ben.see())]).toEqual([1, 0])
    expect(ana.see()).not.toContain('Home\n')
  },
)

import { expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { platformTime } from '../../bots/platform-time.ts'

const HOUR = 3_600_000
const NOON = Date.parse('2026-11-24T12:00:00.000Z')

/** A machine whose clock can be set, and platforms that know what time it is. */
function machine() {
  const so = { truth: NOON, ahead: 0, slept: 0, reached: true, tells: true }
  const lines: string[] = []
  const time = platformTime({
    ask: async () => {
      if (!so.reached) throw new Error('not reached')
      return so.tells ? so.ahead / 1000 : null
    },
    log: openLog('info', { write: (line) => void lines.push(line) }),
    wall: () => so.truth + so.ahead,
    awake: () => so.truth - NOON - so.slept,
    steady: () => so.truth - NOON,
  })
  return { so, time, lines }
}

test('a clock that is right, or a minute off, counts', async () => {
  const { so, time } = machine()
  so.ahead = 60_000
  expect(await time.agrees()).toBe(true)
  expect(time.now()).toBe('2026-11-24T12:01:00.000Z')
})

test.each([72, -72])(
  'a clock %i hours ahead is not believed, what people do has the platforms’ time, and the log says so once',
  async (hours) => {
    const { so, time, lines } = machine()
    so.ahead = hours * HOUR
    for (const _ of [1, 2]) expect(await time.agrees()).toBe(false)
    expect(time.now()).toBe('2026-11-24T12:00:00.000Z')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`"seconds":${hours * 3600},"event":"clock not believed`))
    so.ahead = 0
    expect(await time.agrees()).toBe(true)
    expect(lines[1]).toContain('clock right again')
  },
)

test('a clock that is set while nobody is reached is noticed by the one that never is', async () => {
  const { so, time } = machine()
  await time.agrees()
  Object.assign(so, { ahead: 72 * HOUR, truth: NOON + HOUR, reached: false })
  expect(time.now()).toBe('2026-11-24T13:00:00.000Z')
  expect(await time.agrees()).toBe(false)
})

test('until somebody was reached nothing is erased by itself; where nobody tells the time this machine’s counts', async () => {
  const { so, time, lines } = machine()
  so.reached = false
  expect(await time.agrees()).toBe(false)
  Object.assign(so, { reached: true, tells: false, ahead: 72 * HOUR })
  expect(await time.agrees()).toBe(true)
  expect(lines).toEqual([])
})

test('R5 R32 a machine that slept knows what time it is before it was told: what has faded since is not shown, nothing comes too late', async () => {
  const { so, time } = machine()
  await time.agrees()
  Object.assign(so, { truth: NOON + 9 * HOUR, slept: 9 * HOUR, reached: false })
  expect(time.now()).toBe('2026-11-24T21:00:00.000Z')
  expect(await time.agrees()).toBe(true)
})

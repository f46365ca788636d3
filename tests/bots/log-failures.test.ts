import { expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { logFailures } from '../../bots/log-failures.ts'

test('what fails each second for an hour is said once in five minutes, anything else at once, and its end', () => {
  const lines: string[] = []
  let now = 0
  const log = openLog('info', { write: (line: string) => void lines.push(line) })
  const { failed, over } = logFailures(log, ['tick failed', 'ticks go on'], () => now)
  const gone = Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
  for (; now < 3_600_000; now += 1000) failed(gone)
  failed(Object.assign(new Error('starting'), { code: '57P03' }))
  over()
  over()
  const said = lines
    .map((line) => JSON.parse(line))
    .map(({ event, error, count }) => [event, error?.code, count])
  expect(said.slice(0, 2)).toEqual([
    ['tick failed', 'ECONNREFUSED', 1],
    ['tick failed', 'ECONNREFUSED', 301],
  ])
  expect(said.slice(12)).toEqual([
    ['tick failed', '57P03', 3601],
    ['ticks go on', undefined, 3601],
  ])
})

import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sayHow } from '../../../bots/say-how.ts'
import { pourLaps } from './lap.ts'
import { startTarget } from './target.ts'

sayHow(`npm run fuzz
Pours laps of odd requests into Attune, as Telegram and many workspaces would reach it: none of them may do, leave or end anything,
memory has to level off, and connections that say nothing have to end.
  --requests 50000   how many in a lap
  --laps 3
  --seed 1           the same seed brings the same requests`)

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    laps: { type: 'string', default: '3' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
  },
})

/** How long somebody may hold a connection and say nothing, at most, until Attune ends it; in seconds. */
const LONGEST_SILENCE = 30

/** How many of so many silent connections, half of which have begun to say something, are still there in the end. */
async function silentLeft(port: number, many: number): Promise<number> {
  const sockets = Array.from({ length: many }, () => connect(port, '127.0.0.1').on('error', () => {}))
  for (const socket of sockets) {
    socket.resume()
    if (Math.random() < 0.5)
      socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{')
  }
  const left = () => sockets.filter(({ closed }) => !closed).length
  for (let second = 0; second < LONGEST_SILENCE && left() > 0; second++) await wait(1000)
  for (const socket of sockets) socket.destroy()
  return left()
}

const folder = mkdtempSync(join(tmpdir(), 'attune-'))
const target = await startTarget(folder)
try {
  console.info(`seed ${values.seed}`)
  const { came, held } = await pourLaps(
    target,
    Number(values.laps),
    Number(values.requests),
    Number(values.seed),
  )
  for (const [lap, { sent, statuses }] of came.entries()) {
    const all = [...statuses].toSorted().map(([status, times]) => `${status} ${times}×`)
    console.info(`lap ${lap + 1}: ${sent} requests, ${Math.round(held[lap + 1]!)} MB; ${all.join(', ')}`)
  }
  for (const port of [target.port, target.updates]) {
    const silent = await silentLeft(port, 400)
    if (silent > 0) throw new Error(`${silent} silent connections are still there`)
  }
  console.info('400 silent connections at each door: all ended')
} catch (error) {
  console.error(`${(error as Error).message}`)
  process.exitCode = 1
} finally {
  await target.end()
  rmSync(folder, { recursive: true })
}

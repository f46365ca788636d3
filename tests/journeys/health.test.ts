import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startHealth } from '../../bots/health/start.ts'
import { openLog } from '../../bots/log.ts'
import { tempDir } from '../temp-dir.ts'
import { evening } from './evening.ts'

/** These go by time, or by all that this machine does: docs/DECISIONS.md says why nobody's day is in them. */
const BY_ITSELF = /^(attune_(memory|disk_free)_bytes|attune_loop_lag_seconds|attune_tick_age_seconds) .*\n/gm

const asked = async () => {
  const file = join(tempDir(), 'attune.db')
  const where = { ATTUNE_DB: file, ATTUNE_HEALTH_HOST: '127.0.0.1', port: 0 }
  const health = await startHealth(where, openLog('silent'), 0)
  onTestFinished(health.close)
  const told = async (path: string) => (await fetch(`http://127.0.0.1:${health.port}${path}`)).text()
  const all = async () => (await told('/metrics')).replaceAll(BY_ITSELF, '') + (await told('/readyz'))
  return { health, file, all, told }
}

test('T9 R24 whatever one of two people does, what is measured is the same before and after', async () => {
  const { health, file, all, told } = await asked()
  const [world, ana, ben] = await evening({ health })
  symlinkSync(world.file, file)
  const before = await all()
  const stays = async () => {
    await world.store.flush()
    expect(await all()).toBe(before)
  }
  expect(before).toContain('attune_check_ok{check="telegram"} 1')
  await ana.tap('Open:')
  await stays()
  await ana.tap('🟢')
  await stays()
  await ana.tap('What would Ben see?', 'Show it now')
  await stays()
  await ben.tap('From Ana', "I'm here")
  await stays()
  await ana.type('stop')
  await stays()
  await world.wait({ hours: 30 })
  await stays()
  const words = `${await told('/metrics')}${await told('/readyz')}${await told('/healthz')}`
  expect(words).not.toMatch(
    /green|yellow|\bred\b|unsure|\bskip|touch|Ana|Ben|Mira|attune_bot|\bde\b|english/i,
  )
  for (const secret of [world.telegram.token, ana.phone.id, ben.phone.id])
    expect(words).not.toContain(`${secret}`)
})

import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { insideFindings } from '../../bots/doctor/inside.ts'
import { runningFindings } from '../../bots/doctor/running.ts'
import { startHealth } from '../../bots/health/start.ts'
import { openLog } from '../../bots/log.ts'
import { readConfig } from '../../bots/settings/config.ts'
import { examine } from '../../db/sqlite/examine.ts'
import { tempStore } from '../db/here.ts'
import { freePort } from './free-port.ts'

test('doctor tells what the running Attune says of itself, and what only seems to be it', async () => {
  const [store, port] = [await tempStore(), await freePort()]
  const file = join(store.dir, 'attune.db')
  const config = readConfig({ ATTUNE_DB: file, ATTUNE_HEALTH_PORT: `${port}` })
  const said = async () =>
    (await runningFindings(config, examine(file))).map(({ ok, says }) => `${ok ? '✓' : '✗'} ${says}`)
  expect(await said()).toEqual([
    expect.stringMatching(/^✗ Running: Attune has the database open, but does not answer/),
  ])
  const where = { ATTUNE_DB: file, ATTUNE_HEALTH_HOST: '127.0.0.1', port }
  const health = await startHealth(where, openLog('silent'), 0)
  onTestFinished(health.close)
  health.vitals.reachOf('telegram').failed('refused')
  health.opened({ store })
  expect(await said()).toEqual([
    '✗ Running: telegram, refuses Attune: the log says what to do. docs/RUNBOOK.md says what to do.',
  ])
  health.vitals.reachOf('telegram').heard()
  expect(await said()).toEqual([`✓ Running: Attune answers on ATTUNE_HEALTH_PORT ${port}, and is ready.`])
  expect(insideFindings(examine(file))).toEqual([
    { ok: true, says: 'Storage: journal wal, synchronous full, secure_delete on.' },
    { ok: true, says: 'Outbox: nothing is in doubt.' },
  ])
  await store.close()
  expect(await said()).toEqual([expect.stringMatching(/^✗ Running: something else answers/)])
  health.close()
  expect(await said()).toEqual([
    `✓ Running: nobody answers on ATTUNE_HEALTH_PORT ${port}, and nobody has the database open.`,
  ])
})

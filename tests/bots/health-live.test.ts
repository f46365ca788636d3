import { createServer } from 'node:http'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { lockByAnother } from '../db/refusing.ts'
import { freePort } from './free-port.ts'
import { livePlaces } from './live-process.ts'

let places: Awaited<ReturnType<typeof livePlaces>>
let port: number
beforeEach(async () => {
  places = await livePlaces()
  port = await freePort()
})

const asked = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
const notReady = async () => {
  const response = await asked('/readyz')
  const { ready, checks } = (await response.json()) as {
    ready: boolean
    checks: Record<string, { ok: boolean; says: string }>
  }
  expect(response.status).toBe(ready ? 200 : 503)
  return Object.entries(checks).flatMap(([name, { ok, says }]) => (ok ? [] : [`${name}: ${says}`]))
}
const alive = async () => (await asked('/healthz')).text()
const NO_BACKUP = 'backup: there is none'
const withHealth = () => ({ ...places.live, ATTUNE_HEALTH_PORT: `${port}` })

test('it tells that it is alive and ready; and of what is in its way, until that is over', async () => {
  await places.started({ ...withHealth(), ...places.inSlack })
  await expect.poll(alive).toBe('alive\n')
  await expect.poll(notReady).toEqual([NO_BACKUP])
  const unlock = await lockByAnother(join(places.folder, 'attune.db'))
  await expect.poll(notReady).toContain('database: takes nothing: another program has locked it')
  await unlock()
  await expect.poll(notReady).toEqual([NO_BACKUP])
  places.server.faults.next('getUpdates', { kind: 'unauthorized' }, 99)
  places.server.phone({ name: 'Ana', language: 'en' }).start()
  await expect.poll(notReady).toContain('telegram: refuses Attune: the log says what to do')
  await expect.poll(alive).toBe('alive\n')
})

test('over HTTP it asks Slack by itself whether it is there', async () => {
  const SLACK_PORT = `${await freePort()}`
  await places.started({ ...places.toMany, SLACK_PORT, ATTUNE_HEALTH_PORT: `${port}` })
  await expect.poll(notReady).toEqual([NO_BACKUP])
})

test('unless it is asked for, nothing listens; a port that is taken ends the start with the name of its setting', async () => {
  const server = createServer().listen(port, '127.0.0.1')
  onTestFinished(() => void server.close())
  await places.started()
  const { code, err, out } = await places.attune(withHealth())
  expect({ code, err, out }).toEqual({
    code: 78,
    err: `ATTUNE_HEALTH_PORT ${port} can't be listened on (EADDRINUSE). Choose another, or stop what has it.\n`,
    out: '',
  })
})

import { describe, expect, test } from 'vitest'
import { check, isReady } from '../../bots/health/checks.ts'
import { watchOthers } from '../../bots/others.ts'
import { ROLES, type Role, rolesIn } from '../../bots/roles.ts'
import { forLive, forTerminal, readConfig } from '../../bots/settings/config.ts'
import { makeVitals } from '../../bots/vitals.ts'
import { plus } from '../../core/model/time.ts'
import { noteTime } from '../../db/time-noted.ts'
import { act, message, NOW, person, tempStore } from '../db/here.ts'

const live = (ATTUNE_ROLES: string, more: Record<string, string> = {}) => {
  const env = { TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}`, ATTUNE_RUN_BY: 'Mira Holm', ATTUNE_ROLES, ...more }
  return forLive(readConfig(env))
}

describe('roles', () => {
  test('are read in any order and spelling, each once; one that is none makes it none', () => {
    expect(rolesIn('send, HEAR')).toEqual(['hear', 'send'])
    expect(rolesIn('tick tick')).toEqual(['tick'])
    expect(rolesIn('hear,sing')).toEqual([])
  })

  test('are one process’s all where what is kept is a file', () => {
    expect(() => live('hear')).toThrow(/^ATTUNE_ROLES is hear alone.*Leave ATTUNE_ROLES out.*DATABASE_URL/)
    expect(live('send,tick,hear').ATTUNE_ROLES).toEqual(ROLES)
    expect(forTerminal(readConfig({ ATTUNE_ROLES: 'hear' })).ATTUNE_ROLES).toEqual(ROLES)
  })

  test('are apart where several processes share what is kept', () => {
    const DATABASE_URL = 'postgres://attune:password@db.example.org/attune'
    expect(live('hear', { DATABASE_URL }).ATTUNE_ROLES).toEqual(['hear'])
  })
})

describe('whether a process is ready', () => {
  const looked = (roles: readonly Role[], lacking: readonly Role[] = []) => {
    let now = 0
    const vitals = { ...makeVitals(() => now), lacking }
    now = 600_000
    const opened = { store: { inTx: async () => {} } as never }
    const isStuck = async () => true
    return check({ file: 'x', backups: 'x', room: () => 1e9, roles, vitals, opened, isStuck })
  }

  test('is no matter of what only others do', async () => {
    const checks = await looked(['hear'])
    expect(Object.keys(checks)).toEqual(['database', 'migrations', 'clock', 'disk', 'others'])
    expect(isReady(checks)).toBe(true)
  })

  test('stays so where what it leaves to others stands still, and it says that', async () => {
    const checks = await looked(['hear'], ['tick', 'send'])
    expect(checks.others?.says).toContain('stands still (tick, send)')
    expect(isReady(checks)).toBe(true)
  })

  test.each([
    ['tick', 'ticks'],
    ['send', 'sending'],
  ] as const)('is one of its own %s', async (role, name) => {
    const checks = await looked([role])
    expect(checks[name]?.ok).toBe(false)
    expect(isReady(checks)).toBe(false)
  })
})

describe('what a process leaves to others', () => {
  /** What stands still, looked at every few minutes, while nobody sends, and somebody ticks or nobody does. */
  async function standsStill(roles: readonly Role[], ticks: boolean) {
    const store = await tempStore()
    let minutes = 0
    const found = watchOthers(roles, () => minutes * 60_000)
    await act(
      store,
      {},
      (scene) => ({ ...scene, person: person(scene) }),
      ({ chat }) => [{ to: chat.id, key: 'home', want: message(), place: 'below' }],
    )
    const looks: string[] = []
    for (minutes of [0, 4, 6]) {
      if (ticks) await noteTime(store, plus(NOW, { minutes }))
      looks.push(`${await found(store, ['telegram'])}`)
    }
    return looks
  }

  test('is missed when nobody does it for five minutes', async () => {
    expect(await standsStill(['hear'], false)).toEqual(['', '', 'tick,send'])
    expect(await standsStill(['hear'], true)).toEqual(['', '', 'send'])
  })

  test('is not what it does itself', async () => {
    expect(await standsStill(['hear', 'tick'], false)).toEqual(['', '', 'send'])
    expect(await standsStill(['send'], true)).toEqual(['', '', ''])
  })
})

import { expect, test } from 'vitest'
import { openLog } from '../../bots/log.ts'
import { noting } from '../../bots/note-unheard.ts'
import type { Heard } from '../../bots/platform.ts'
import { heeding } from '../../bots/stops-in-memory.ts'
import type { Incoming } from '../../core/model/incoming.ts'

const STOP: Incoming = { kind: 'command', name: 'stop', argument: '', profile: { name: '', language: 'en' } }

const heard = (address: string, incoming: Incoming): Heard => ({
  ...{ event: `of ${address}`, platform: 'telegram', address, ref: null, incoming },
})

/** Nothing can be stored at first, and never what is of Ana. */
function storing() {
  const stored: string[] = []
  const its = { isFull: true }
  const hear = async ({ address }: Heard) => {
    if (its.isFull || address === 'ana') throw new Error('not stored')
    stored.push(address)
    return { reply: {}, language: 'en' }
  }
  return { its, stored, turns: { hear, tick: async () => 0 } }
}

test('R16 a “stop” that can never be stored keeps nobody else’s from being stored', async () => {
  const { its, stored, turns } = storing()
  const { hear, tick, isStopped } = heeding(turns, () => false, openLog('silent'))
  for (const who of ['ana', 'ben', 'cleo']) await hear(heard(who, STOP)).catch(() => {})
  its.isFull = false
  for (let i = 0; i < 2; i++) await tick()
  expect(stored).toEqual(['ben', 'cleo'])
  expect(isStopped({ platform: 'telegram', address: 'ana' })).toBe(true)
})

test('R17 what stands in a chat unheard and can never be noted keeps no other from going with its day', async () => {
  const { its, stored, turns } = storing()
  const { hear, tick } = noting(turns)
  const unheard = { kind: 'unheard', words: null } as const
  for (const who of ['ana', 'ben', 'cleo']) await hear(heard(who, unheard)).catch(() => {})
  its.isFull = false
  for (let i = 0; i < 2; i++) await tick()
  expect(stored).toEqual(['ben', 'cleo'])
})

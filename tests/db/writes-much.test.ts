import { expect, test } from 'vitest'
import { withOwn } from '../../db/outbox/post.ts'
import { deriveKeys } from '../../db/seal.ts'
import type { Entry } from '../../db/tables/outbox.ts'
import { NOW } from './here.ts'

test('R17 of what somebody writes in a day the last 200 stand there until it ends, and what is older goes at once', () => {
  const keys = deriveKeys(Buffer.alloc(32, 7))
  let entries: readonly Entry[] = []
  for (let version = 1; version <= 205; version++)
    entries = withOwn(entries, keys, { chat: 'chatchatchatchat', ref: `${version}`, version, now: NOW })
  const goes = entries.filter(({ leaving_at }) => leaving_at !== null).map(({ ref }) => ref)
  expect(goes).toEqual(['1', '2', '3', '4', '5'])
  expect(entries.length).toBe(205)
})

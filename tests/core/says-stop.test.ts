import { expect, test } from 'vitest'
import { parseForm } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import { counts } from '../../core/rate-limit.ts'
import { saysStop } from '../../core/says-stop.ts'
import { lone, meansOfLone } from './lone.ts'

const profile = { name: 'Ana', language: 'en' }
const means = meansOfLone(lone())
const command = (name: string, argument = ''): Incoming => ({ kind: 'command', name, argument, profile })

test.each<[Incoming]>([
  [command('stop')],
  [command('quit')],
  [command('help', 'stop')],
  [{ kind: 'text', text: 'please stop', profile }],
  [{ kind: 'edited', text: 'STOP!', profile }],
  [{ kind: 'form', sent: parseForm('typed'), fields: { words: 'stop' }, profile }],
])('R16 %j means stop, and is never too much', (incoming) => {
  expect(saysStop(incoming, means.stops)).toBe(true)
  expect(counts(incoming, means)).toBe(false)
})

test.each([
  ['when', 'stop'],
  ['home', 'please stop'],
  ['start', 'stop'],
])('/%s %s is that command', (name, argument) => {
  expect(saysStop(command(name, argument), means.stops)).toBe(false)
})

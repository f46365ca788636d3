import { expect, onTestFinished, test } from 'vitest'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming } from '../../core/model/incoming.ts'
import { newId } from '../../db/id.ts'
import { Busy } from '../../db/rank.ts'
import { quickWorld } from './quick.ts'

const profile = { name: 'Ana', language: 'en' }
const pressed = (data: string): Incoming => ({ kind: 'press', press: parseAction(data), profile })
const command = (name: string): Incoming => ({ kind: 'command', name, argument: '', profile })

const NEVER: [string, Incoming][] = [
  ['/help', command('help')],
  ['/stop', command('stop')],
  ['/rest', command('rest')],
  ['/leave', command('leave')],
  ['a typed stop', { kind: 'text', text: 'STOP!!', profile }],
  ['[Help]', pressed('help')],
  ['[Until I say]', pressed('rest-open')],
  ['[Erase everything]', pressed('erase-all')],
  ['[Erase], of an answer', pressed(`erase/${newId()}`)],
  ['[Take it back]', pressed(`take-back/${newId()}`)],
  ['an answer', pressed(`answer/${newId()}/red`)],
]

test('R16 however many wait, what helps, stops, takes back or erases is heard: others are told that it is too much', async () => {
  const world = await quickWorld()
  onTestFinished(world.end)
  const hear = (address: string, incoming: Incoming) =>
    world.hear({ event: newId(), platform: 'telegram', address, ref: null, incoming })
  const before = Array.from({ length: 300 }, (_, i) => hear(`other ${i}`, command('home')))
  const always = NEVER.map(([name, incoming]) => hear(name, incoming))
  const after = expect(hear('one more', command('home'))).rejects.toThrow(Busy)
  expect((await Promise.allSettled(before)).filter(({ status }) => status === 'rejected')).not.toEqual([])
  await after
  const refused = (await Promise.allSettled(always)).map(({ status }, i) => [NEVER[i]![0], status])
  expect(refused).toEqual(NEVER.map(([name]) => [name, 'fulfilled']))
})

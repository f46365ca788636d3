import { expect, test } from 'vitest'
import { OWN_ACTS } from '../../core/model/act.ts'
import { keyOf } from '../../core/model/key.ts'
import { settled } from './lone.ts'

const MANY = Array.from({ length: 105 }, (_, i) => i)

test('whoever asks again and again has a hundred questions in a day, then the last of them once more', () => {
  const ana = settled()
  for (const _ of MANY) {
    ana.command('checkin')
    ana.tap('🟢')
  }
  const { asks } = ana.scene
  expect(asks.length).toBe(100)
  expect(ana.command('checkin').say).toEqual([
    expect.objectContaining({ key: keyOf('ask', asks.at(-1)!.id) }),
  ])
  ana.wait({ hours: 24 })
  ana.command('checkin')
  expect(ana.scene.asks.length).toBe(101)
})

test('so much can be brought up in a day, too', () => {
  const ana = settled()
  ana.command('home')
  for (const i of MANY) {
    for (const one of ['Something of mine', 'Something else']) ana.tap(one)
    ana.type(`the sea ${i}`)
    ana.tap('🟢')
    ana.command('home')
  }
  expect(ana.scene.checkins.filter(({ prompt }) => prompt === OWN_ACTS).length).toBe(100)
})

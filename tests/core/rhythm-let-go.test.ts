import { expect, test } from 'vitest'
import { type Lone, settled, unsent } from './lone.ts'

/** Ana has two rhythms; a question of the first, or one that she asked for, has not reached her yet. */
function twoRhythms(asks = false): Lone {
  const ana = settled()
  const [one] = ana.scene.rhythms
  const [first, second] = ['1', '2'].map((id) => ({ ...one!, id: id.repeat(16) }))
  const minutes = (at: number) => ({ from: `18:${at}0`, to: `18:${at + 1}0` })
  ana.plant({
    rhythms: [
      { ...first!, ...minutes(0) },
      { ...second!, ...minutes(2) },
    ],
  })
  const come = ana.wait({ hours: 23 }).flatMap(({ say }) => say)
  if (asks) ana.command('checkin')
  ana.plant(unsent(ana.scene, asks ? null : come.findLast(({ key }) => key.startsWith('ask:'))!.by))
  return ana
}

const takenBack = (ana: Lone) => ana.last.say.filter(({ want }) => want === null).map(({ key }) => key)

test('R16 R32 a rhythm let go takes back its question that has not come yet', () => {
  const ana = twoRhythms()
  ana.press(`rhythm-drop/${'1'.repeat(16)}`)
  expect(takenBack(ana)).toEqual([`ask:${ana.scene.asks.at(-1)!.id}`])
})

test('what another rhythm has put still comes, and what was asked for', () => {
  const ana = twoRhythms()
  ana.press(`rhythm-drop/${'2'.repeat(16)}`)
  expect([takenBack(ana), ana.scene.rhythms.length]).toEqual([[], 1])
  const asking = twoRhythms(true)
  asking.press(`rhythm-drop/${'1'.repeat(16)}`)
  expect(takenBack(asking)).toEqual([])
})

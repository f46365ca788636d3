import { expect, test } from 'vitest'
import { withBen } from './with-ben.ts'

/** Ana, linked with Ben, with cuddling brought up. */
function beside() {
  const ana = withBen()
  ana.command('home')
  for (const one of ['Something of mine', 'cuddling', '🟢']) ana.tap(one)
  return ana
}

test('R2 what turns more careful rings once more the same day, also where the act rang lately', () => {
  const ana = beside()
  const rings = () => ana.scene.asks.at(-1)!.rings
  for (const one of ['What would Ben see?', 'Show it now']) ana.tap(one)
  for (const one of ['Add a little', 'slower', 'Show it now']) ana.tap(one)
  expect(rings()).toBe(2)
})

test('R33 an openness that rang lately rings by no other act beside it, unless that is a no', () => {
  const ana = beside()
  const rings = () => ana.scene.asks.at(-1)!.rings
  for (const one of ['What would Ben see?', 'Show it now']) ana.tap(one)
  expect(rings()).toBe(1)
  for (const [color, rang] of [
    ['🟢', 0],
    ['🔴', 1],
  ] as const) {
    ana.wait({ days: 1 })
    ana.command('home')
    for (const one of ['Something of mine', 'cuddling', '🟢', 'And one more', 'kissing', color]) ana.tap(one)
    for (const one of ['What would Ben see?', 'Show it now']) ana.tap(one)
    expect(rings(), color).toBe(rang)
  }
})

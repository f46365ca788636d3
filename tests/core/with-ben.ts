import type { Circle } from '../../core/model/circle.ts'
import { type Lone, settled } from './lone.ts'

/** The circle of Ana and Ben. */
export const circle: Circle = {
  ...{ id: 'c'.repeat(16), kind: 'partners', setting: 'either', depth: 'everyday' },
  began: '2026-11-23T18:40:00.000Z',
  path: null,
}

/** Ana, linked with Ben, whose chat is not there. */
export function withBen(depth: 'everyday' | 'tender' = 'everyday'): Lone {
  const ana = settled()
  const { scene } = ana
  const person = { ...scene.person!, depth }
  const member = (id: string, who: string) => ({
    ...{ id: id.repeat(16), circle: circle.id, person: who, depth, joined: '', left: null },
    ...{ suggested: false, greeted: true, leftPath: false },
  })
  ana.plant({
    person,
    circles: [...scene.circles, circle],
    members: [...scene.members, member('a', person.id), member('b', 'b'.repeat(16))],
    names: [{ id: 'n'.repeat(16), owner: person.id, member: 'b'.repeat(16), name: 'Ben' }],
  })
  return ana
}

import { expect, test } from 'vitest'
import { suits } from '../../core/ask/suitable.ts'
import type { Known } from '../../core/model/scene.ts'
import { plus } from '../../core/model/time.ts'
import { library, meansOfLone, settled } from './lone.ts'
import { circle } from './with-ben.ts'

const ana = settled()
const ids = ['a', 'b'].map((id) => id.repeat(16))

/** Ana as one of a circle of two, whose member of this id she is. */
function as(own: string): Known {
  const scene = ana.scene as Known
  const member = (id: string) => ({
    ...{ id, circle: circle.id, person: id === own ? scene.person.id : 'x'.repeat(16) },
    ...({
      depth: 'tender',
      left: null,
      joined: '',
      suggested: false,
      greeted: true,
      leftPath: false,
    } as const),
  })
  const person = { ...scene.person, depth: 'tender' } as const
  return { ...scene, person, circles: [...scene.circles, circle], members: ids.map(member) }
}

const known = new Map<string, Set<string>>()

/** Which questions could come to that one on a day so many days from now. */
function comes(own: string, days: number): Set<string> {
  const means = { ...meansOfLone(ana), now: plus(ana.now, { days }) }
  const could = () => library.prompts.filter((it) => suits(as(own), means, it)).map(({ id }) => id)
  const at = `${own} ${days}`
  const found = known.get(at) ?? new Set(could())
  known.set(at, found)
  return found
}

const could = (id: string) => library.prompts.find((it) => it.id === id)!
const revealing = library.prompts.filter((it) => !it.shareable && it.audience.join() === 'self')

test('R27 what could reveal pressure never comes to two of a circle within a week', () => {
  const [one = '', other = ''] = ids
  for (const days of Array(40).keys()) {
    const its = [...comes(one, days)].filter((id) => revealing.includes(could(id)))
    for (const later of [0, 3, 7]) expect(its.filter((id) => comes(other, days + later).has(id))).toEqual([])
  }
})

test('each of the two comes to have each of them', () => {
  const everyday = revealing.filter(({ depth, theme }) => depth === 'everyday' && theme !== 'body')
  for (const own of ids) {
    const had = new Set(Array.from({ length: 30 }, (_, i) => [...comes(own, i * 14)]).flat())
    expect(everyday.filter(({ id }) => !had.has(id))).toEqual([])
  }
})

test('R22 nobody is asked about their body who has not said yes to that', () => {
  const means = meansOfLone(ana)
  const asked = library.prompts.filter((it) => suits(ana.scene as Known, means, it))
  expect(asked.filter(({ theme }) => theme === 'body')).toEqual([])
})

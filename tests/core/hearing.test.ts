import { expect, test } from 'vitest'
import { receiveReplies } from '../../core/hear/hear.ts'
import { REPLIES, type SentReply } from '../../core/model/reply.ts'
import { isKnown, type Known } from '../../core/model/scene.ts'
import { library, meansOfLone, plain, settled } from './lone.ts'

const B = 'b'.repeat(16)
const C = 'c'.repeat(16)

/** Ana of a circle with Ben and Cleo, two of whose answers were replied to by now. */
function heard(...from: string[]): string[] {
  const ana = settled()
  for (const color of ['🟢', '🔴']) {
    ana.command('checkin')
    ana.tap(color)
  }
  const { scene } = ana
  if (!isKnown(scene)) throw new Error('nobody')
  const circle = 'p'.repeat(16)
  const of = (id: string, person: string) => ({
    ...{ id, circle, person, depth: 'everyday' as const, joined: ana.now, left: null },
    ...{ suggested: false, greeted: true, leftPath: false },
  })
  const me = of('a'.repeat(16), scene.person.id)
  const asks = scene.asks.slice(-2)
  const reply = (one: string, i: number): SentReply => ({
    ...{ id: `${i}`.padStart(16, 'r'), checkin: asks[i]!.checkin, from: one, to: me.id, what: 'here' },
    ...{ leaves: ana.now, until: '2026-11-24T03:00:00.000Z', state: 'coming', rang: false },
  })
  const next: Known = {
    ...scene,
    members: [...scene.members, me, of(B, 'ben'), of(C, 'cleo')],
    answers: scene.answers.map((answer) => ({ ...answer, shownUntil: '2026-11-23T21:00:00.000Z' })),
    replies: from.map(reply),
  }
  return receiveReplies(next, meansOfLone(ana)).say.map(({ key }) => key.split(':')[2]!)
}

test('R2 one line a day from each who replies, further ones wait in Today', () => {
  expect(heard(B, B)).toEqual([B])
  expect(heard(B, C)).toEqual([B, C])
})

test.each(library.words.languages)(
  'R33 none of the replies asks for an act or an answer, in %s',
  (language) => {
    for (const what of REPLIES) {
      const said = library.words.plain({ id: `say-${what}` } as never, language)
      expect(said).not.toMatch(/[?¿!]/)
    }
  },
)

test('a no to hear and a no to say are rehearsed from Help, and nothing is kept', () => {
  const ana = settled()
  const before = ana.scene
  ana.command('help')
  ana.tap('Learn')
  ana.tap('Practice hearing a no')
  expect(ana.reads()).toContain('“Not tonight.”')
  ana.tap('The other way round')
  ana.tap("I'd rather not")
  expect(ana.reads()).toContain('Thank you for telling me.')
  expect({ ...ana.scene, posts: [], person: null }).toEqual({ ...before, posts: [], person: null })
})

test('none of the three replies is graded: what follows is the same, and tells nothing of which it was', () => {
  const after = REPLIES.map((what) => {
    const ana = settled()
    ana.press('rehearse/hear')
    const { say } = ana.tap(plain({ id: `say-${what}` } as never))
    return JSON.stringify(say)
  })
  expect(new Set(after).size).toBe(1)
})

test('the piece “When you hear a no” leads to the rehearsal, too', () => {
  const ana = settled()
  ana.press('piece/hearing-a-no/2')
  ana.tap('Practice hearing a no')
  expect(ana.labels()).toEqual(expect.arrayContaining(['Thank you for telling me', 'Got it', "I'm here"]))
})

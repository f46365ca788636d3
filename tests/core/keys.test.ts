import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expected, expects } from '../../core/model/expects.ts'
import { KEY, keyOf, readKey } from '../../core/model/key.ts'
import { newId } from '../../db/id.ts'

const id = fc.constant(null).map(newId)
const ofOne = fc.constantFrom('ask', 'linked', 'new', 'note', 'round', 'closed', 'own', 'gone')
const alone = fc.constantFrom('home', 'invitation', 'export', 'came', 'season', 'quiet', 'let-in')

test('a key says what it is about', () => {
  fc.assert(
    fc.property(ofOne, alone, id, id, (kind, other, one, two) => {
      expect(readKey(keyOf(kind, one))).toEqual({ kind, about: [one] })
      expect(readKey(keyOf(other))).toEqual({ kind: other, about: [] })
      expect(readKey(keyOf('card', one, two))).toEqual({ kind: 'card', about: [one, two] })
      expect(readKey(keyOf('round', one, '2'))).toEqual({ kind: 'round', about: [one, '2'] })
    }),
  )
  const at = '2026-11-24T17:23:00.000Z'
  expect(readKey(keyOf('pause', at))).toEqual({ kind: 'pause', about: [at] })
})

test.each(['', 'ask', 'card:a', 'home:a', 'nothing', 'toString', 'ask:a:b:'])(
  '“%s” is no such key',
  (text) => {
    expect(KEY.read(text)).toBeUndefined()
  },
)

test('what somebody is asked to type is known again', () => {
  const code = newId()
  const all = [
    [{ what: 'city' }, 'city'],
    [{ what: 'name', to: 'link' }, 'name'],
    [{ what: 'name', to: 'about' }, 'name/about'],
    [{ what: 'name', to: { join: code } }, `name/${code}`],
    [{ what: 'words', ask: code }, `words/${code}`],
  ] as const
  for (const [it, stored] of all) expect([expects(it), expected(stored)]).toEqual([stored, it])
  expect(expected(null)).toBeNull()
})

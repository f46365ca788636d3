import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newCode, newId } from '../../db/id.ts'
import { asKey, type Cell, chance, deriveKeys, lookup, newKey, open, seal } from '../../db/seal.ts'
import { anySign } from '../any-sign.ts'

const key = newKey()
const cell: Cell = { table: 'names', column: 'name', row: 'aaaa', person: 'pppp' }
const anyCell = fc.record({ table: fc.string(), column: fc.string(), row: fc.string(), person: fc.string() })
const words = fc.string({ unit: anySign, maxLength: 300 })

describe('R23 what people typed is sealed', () => {
  test('it comes back as it was, whatever it is', () => {
    fc.assert(fc.property(words, anyCell, (text, where) => open(key, where, seal(key, where, text)) === text))
  })

  test('T2 moved to another table, column, row or person it can not be read', () => {
    fc.assert(
      fc.property(words, anyCell, (text, where) => {
        fc.pre(JSON.stringify(where) !== JSON.stringify(cell))
        expect(() => open(key, where, seal(key, cell, text))).toThrow()
      }),
    )
  })

  test('a touched cell can not be read', () => {
    const sealed = seal(key, cell, 'Ana')
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...'Ab_.'), (at, letter) => {
        const touched = sealed.slice(0, at) + letter + sealed.slice(at + 1)
        const same = touched
          .split('.')
          .map((part, i) => (i < 2 ? part : Buffer.from(part, 'base64url').toString('hex')))
        const was = sealed
          .split('.')
          .map((part, i) => (i < 2 ? part : Buffer.from(part, 'base64url').toString('hex')))
        fc.pre(same.join() !== was.join())
        expect(() => open(key, cell, touched)).toThrow()
      }),
    )
  })

  test("another person's key opens nothing", () => {
    expect(() => open(newKey(), cell, seal(key, cell, 'Ana'))).toThrow()
  })

  test('a cut tag is not enough', () => {
    const parts = seal(key, cell, 'Ana').split('.')
    const tag = Buffer.from(parts[4]!, 'base64url').subarray(0, 4).toString('base64url')
    expect(() => open(key, cell, [...parts.slice(0, 4), tag].join('.'))).toThrow()
  })

  test('the same name looks different each time, and its length shows in steps of 64 bytes alone', () => {
    expect(seal(key, cell, 'Ana')).not.toBe(seal(key, cell, 'Ana'))
    expect(seal(key, cell, 'Ana')).toHaveLength(seal(key, cell, 'Maximiliane').length)
    expect(seal(key, cell, '')).toHaveLength(seal(key, cell, 'x'.repeat(63)).length)
    expect(seal(key, cell, 'x'.repeat(64)).length).toBeGreaterThan(seal(key, cell, 'x'.repeat(63)).length)
  })
})

describe('keys', () => {
  const keys = deriveKeys(Buffer.alloc(32, 7))

  test('each purpose has a key of its own, the same at every start', () => {
    const { check, ...each } = keys
    const all = Object.values(each).map(({ bytes }) => bytes.toString('hex'))
    expect(new Set([...all, check]).size).toBe(6)
    expect(deriveKeys(Buffer.alloc(32, 7))).toEqual(keys)
    expect(asKey(Buffer.alloc(32, 1)).kid).not.toBe(asKey(Buffer.alloc(32, 2)).kid)
  })

  test('what is looked up by can not be split differently', () => {
    expect(lookup(keys, 'a', 'bc')).not.toBe(lookup(keys, 'ab', 'c'))
    expect(lookup(keys, 'a', 'bc')).toBe(lookup(keys, 'a', 'bc'))
  })

  test('chance lies within [0, 1), is spread evenly and stays', () => {
    const drawn = Array.from({ length: 2000 }, (_, i) => chance(keys, `minute/${i}`))
    expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true)
    const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03)
    expect(chance(keys, 'minute/1')).toBe(drawn[1])
  })
})

test('R12 ids and codes are 80 random bits in 16 characters', () => {
  const ids = Array.from({ length: 5000 }, newId)
  expect(new Set(ids).size).toBe(5000)
  expect(ids.every((id) => /^[a-z2-7]{16}$/.test(id))).toBe(true)
  for (let at = 0; at < 16; at++) expect(new Set(ids.map((id) => id[at])).size).toBe(32)
  expect(newCode()).toMatch(/^[a-z2-7]{16}$/)
})

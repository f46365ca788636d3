import { randomBytes } from 'node:crypto'
import type { Id } from '../core/model/circle.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** Sixteen characters of base-32: 80 random bits. */
export const newId = (): Id => {
  const bits = BigInt(`0x${randomBytes(10).toString('hex')}`)
  return Array.from({ length: 16 }, (_, i) => LETTERS[Number((bits >> BigInt(5 * i)) & 31n)]).join('')
}

/** An invitation code of 80 random bits. */
export const newCode = (): string => newId()

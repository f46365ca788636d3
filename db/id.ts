import type { Id } from '../core/model/circle.ts'
import { randomFew } from './random.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** Sixteen characters of base-32: 80 random bits. */
export const newId = (): Id => Array.from(randomFew(16), (byte) => LETTERS[byte & 31]).join('')

/** An invitation code of 80 random bits. */
export const newCode = (): string => newId()

import { randomBytes } from 'node:crypto'

const AT_ONCE = 4096

let drawn = Buffer.alloc(0)

/** So many random bytes, to be used at once; asking for few at a time would take longer than using them. */
export function randomFew(count: number): Buffer {
  if (drawn.length < count) drawn = randomBytes(AT_ONCE)
  const few = drawn.subarray(0, count)
  drawn = drawn.subarray(count)
  return few
}

import fc from 'fast-check'

const HALVES = { from: 0xd800, count: 0x800 }

/** Any letter, sign or control there is. The unit of fast-check that is the same lists all of them first, for a second. */
export const anySign = fc.nat(0x10ffff - HALVES.count).map(
  (n) => String.fromCodePoint(n < HALVES.from ? n : n + HALVES.count),
  (sign) => {
    const [only, more] = typeof sign === 'string' ? sign : []
    if (only === undefined || more !== undefined) throw new Error('not one sign')
    const n = only.codePointAt(0)!
    return n < HALVES.from ? n : n - HALVES.count
  },
)

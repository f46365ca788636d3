const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
const DIGITS = 7

/** Letters that stand for a number. */
export const ending = (n: number): string =>
  Array.from({ length: DIGITS }, (_, i) => LETTERS[Math.floor(n / 32 ** (DIGITS - 1 - i)) % 32]).join('')

/** An id as it is in a copy: its end stands for the number of the copy. */
export const inCopy = (id: string, n: number): string => id.slice(0, -DIGITS) + ending(n)

const IS_ID = /(^|_)(id|by|hash)$/

/** The same for a column, in SQL, where `ending` is a column, too. */
export const endingsOf = (column: string): string =>
  IS_ID.test(column) ? `substr(${column}, 1, length(${column}) - ${DIGITS}) || ending` : column

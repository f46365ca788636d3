// Stands after a value that ends a sentence by itself, until the words around it are known.
const ENDED = '\u0005'
// Quotes and brackets may close, and bold may end, between an end and the full stop after it.
const CLOSING = '[\u0002\u2069”“»’"\')]*'
const ENDS = new RegExp(`[.?!…]${CLOSING}$`)
const DOUBLED = new RegExp(`${ENDED}(${CLOSING})\\.`, 'g')

/** A value as it goes into a text, with a mark if it brings the end of its sentence along. */
export const ending = (value: string): string => (ENDS.test(value) ? value + ENDED : value)

/** A text in which no full stop follows a value that brought its own: "until 6 p.m.", not "6 p.m..". */
export const endedOnce = (said: string): string => said.replace(DOUBLED, '$1').replaceAll(ENDED, '')

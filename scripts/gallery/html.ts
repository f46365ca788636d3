const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words in which nothing counts as markup. */
export const escaped = (words: string): string => words.replace(/[&<>"]/g, (one) => ENTITIES[one]!)

/** An element of a class around what is markup already. */
export const box = (name: string, ...inner: readonly string[]): string =>
  `<div class="${name}">${inner.join('')}</div>`

/** Something that looks as if it could be pressed; whole also where its words are cut. */
export const key = (words: string, name = 'key'): string =>
  `<span class="${name}" title="${escaped(words)}">${escaped(words)}</span>`

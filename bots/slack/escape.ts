/** Words that Slack can take for neither a mention nor a link. */
export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** At most so many UTF-16 units of the words, never ending within a character. */
export function cut(words: string, most: number): string {
  const whole = words.toWellFormed()
  if (whole.length <= most) return whole
  return `${whole.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The words, escaped and in pieces of at most so many units each, which end with a line where that is near. */
export function pieces(words: string, most: number): string[] {
  const all: string[] = []
  let piece = ''
  for (const sign of words.toWellFormed()) {
    const next = escaped(sign)
    const lineEnds = piece.endsWith('\n') && piece.length > most * 0.9
    if (lineEnds || piece.length + next.length > most) {
      all.push(piece)
      piece = ''
    }
    piece += next
  }
  return piece === '' ? all : [...all, piece]
}

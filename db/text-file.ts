/** How a text file is written: which letters, and whether a mark in front says so. */
export type Encoding = { letters: 'utf8' | 'utf16le' | 'utf16be'; mark: boolean }

const MARK = '\uFEFF'

/** What a text file says, and how it is written; Windows writes some in UTF-16, or with a mark in front. */
export function decode(bytes: Buffer): { text: string; encoding: Encoding } {
  const letters = lettersOf(bytes)
  const written = letters === 'utf16be' ? swapped(bytes).toString('utf16le') : bytes.toString(letters)
  const mark = written.startsWith(MARK)
  return { text: mark ? written.slice(1) : written, encoding: { letters, mark } }
}

/** A text as a file that is written like this. */
export function encode(text: string, { letters, mark }: Encoding): Buffer {
  const written = `${mark ? MARK : ''}${text}`
  return letters === 'utf16be' ? swapped(Buffer.from(written, 'utf16le')) : Buffer.from(written, letters)
}

// The first thing in any of our files is a letter, a sign or a line break: one byte, beside which UTF-16 puts a zero.
function lettersOf([first = 1, second = 1]: Buffer): Encoding['letters'] {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf16be' : 'utf8'
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16()

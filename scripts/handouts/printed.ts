import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the handouts are, and what they are printed to. */
export const HANDOUTS = 'docs/handouts'

/** The pages to print. */
export const pages = (): string[] => readdirSync(HANDOUTS).filter((file) => file.endsWith('.html'))

/** The file a page is printed to. */
export const printedTo = (page: string): string => join(HANDOUTS, page.replace(/html$/, 'pdf'))

/** What stands below a print, and tells of which words and looks it is: to a reader of PDF it is a comment. */
export function sourceOf(page: string): string {
  const read = [page, 'handout.css'].map((file) => readFileSync(join(HANDOUTS, file)))
  return `\n% ${createHash('sha256').update(Buffer.concat(read)).digest('hex')}\n`
}

/** Whether a page is printed as it now stands. */
export const isPrinted = (page: string): boolean =>
  existsSync(printedTo(page)) && readFileSync(printedTo(page), 'latin1').endsWith(sourceOf(page))

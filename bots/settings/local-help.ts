import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { decode } from '../../db/text-file.ts'
import { path } from './path-setting.ts'

/** Local help in a language, as whoever runs it wrote it. */
type Help = (language: string) => string

const MOST = 1500
const HEADING = /^\[([a-z]{2,3})\] *$/m
const CONTROL = /[^\P{Cc}\n]/u

/** Nobody wrote any. */
export const noHelp: Help = () => ''

/** The help file at a path, checked and taken apart. */
export const helpFile = path
  .refine((file) => !isKept(file), {
    error: 'names a file that this user may not read. Make it readable, such as with chmod 644',
    abort: true,
  })
  .transform(contentOf)
  .pipe(
    z
      .string('names no text file in UTF-8. Write the path of one, such as docs/help/us.txt')
      .refine((text) => text.trim() !== '', 'names an empty file. Write a helpline into it')
      .refine((text) => !CONTROL.test(text), 'names a file with control characters. Take them out')
      .refine(fits, `names a file that is too long. Show at most ${MOST} characters in each language`),
  )
  .transform(parseHelp)

/** Cuts a text at its `[de]` lines: what stands before them is for all, what follows one for its language. */
export function parseHelp(text: string): Help {
  const [all = '', ...sections] = text.split(HEADING)
  const [first = ''] = sections
  const of = (language: string) => sections.filter((_, i) => i % 2 === 1 && sections[i - 1] === language)
  return (language) => {
    const own = [language, 'en', first].map(of).find((found) => found.length > 0) ?? []
    return [all, ...own]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n\n')
  }
}

function fits(text: string): boolean {
  const languages = ['', ...text.split(HEADING).filter((_, i) => i % 2 === 1)]
  return languages.every((language) => parseHelp(text)(language).length <= MOST)
}

/** Far more than may be shown, and far less than would fill the memory. */
const MOST_BYTES = 1_000_000

function contentOf(file: string): string | null {
  try {
    // Reading a device or a pipe would never end.
    const stats = statSync(file)
    if (!stats.isFile() || stats.size > MOST_BYTES) return null
    const { text } = decode(readFileSync(file))
    return text.includes('\uFFFD') ? null : text.replaceAll('\r\n', '\n').replaceAll('\t', ' ')
  } catch {
    return null
  }
}

function isKept(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return false
  } catch (error) {
    return /^(EACCES|EPERM)$/.test(`${(error as NodeJS.ErrnoException).code}`)
  }
}

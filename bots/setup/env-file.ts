import {
  chownSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { isDeepStrictEqual, parseEnv } from 'node:util'
import { Refused } from '../../db/start-refused.ts'

/** Settings by their names. */
export type Values = Record<string, string>

/** What a file of settings says, or the example where there is none yet. */
export function readEnvFile(file: string): { text: string; values: Values } {
  const text = readFileSync(existsSync(file) ? file : EXAMPLE, 'utf8')
  return { text, values: read(text) }
}

/** The text with these settings in it, everything else in it as it was. */
export function withValues(text: string, values: Values): string {
  const changed = Object.entries(values).reduce(withValue, text)
  if (isDeepStrictEqual(read(changed), { ...read(text), ...values })) return changed
  throw new Refused(
    ".env is written in a way that can't be changed safely. Change it by hand, as in README.md.",
  )
}

/** Whether a value can be written so that it is read back as it is. */
export const writable = (value: string): boolean => written(value) !== undefined

/** Writes a file that only its owner can read, wholly or not at all. */
export function writePrivately(file: string, text: string): void {
  const target = existsSync(file) ? realpathSync(file) : file
  const draft = `${target}.draft`
  const { uid, gid } = statSync(existsSync(target) ? target : dirname(target))
  rmSync(draft, { force: true })
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'wx' })
    // Set up by root, it would be unreadable to the user who runs Attune.
    if (process.getuid?.() === 0) chownSync(draft, uid, gid)
    renameSync(draft, target)
  } finally {
    rmSync(draft, { force: true })
  }
}

const EXAMPLE = new URL('../../.env.example', import.meta.url)
const VALUE = String.raw`[ \t]*(?:"[^"]*"|'[^']*'|\x60[^\x60]*\x60|[^#\r\n]*?)`

const read = (text: string): Values => ({ ...(parseEnv(text) as Values) })

function withValue(text: string, [name, value]: [string, string]): string {
  const line = new RegExp(String.raw`^((?:export[ \t]+)?${name}[ \t]*=)${VALUE}([ \t]*(?:#.*)?)$`, 'gm')
  if (line.test(text)) return text.replace(line, (_, before, after) => `${before}${written(value)}${after}`)
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${name}=${written(value)}\n`
}

function written(value: string): string | undefined {
  const quotes = ['"', "'", '`'].filter((quote) => !value.includes(quote))
  const ways = [...(/["'`]/.test(value) ? [] : ['']), ...quotes].map((quote) => `${quote}${value}${quote}`)
  return ways.find((way) => parseEnv(`X=${way}\n`).X === value)
}

import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isDeepStrictEqual, parseEnv } from 'node:util'
import { ownIt } from '../../db/own-file.ts'
import { Refused } from '../../db/start-refused.ts'
import { decode } from '../../db/text-file.ts'
import { type DotEnv, readDotEnv, type Values, valuesIn } from '../settings/dot-env.ts'

/** What a file of settings says, or the example where there is none yet, and how it is written. */
export function readEnvFile(file: string): DotEnv & { values: Values } {
  const { text, encoding } = readDotEnv(file) ?? decode(readFileSync(EXAMPLE))
  if (text.includes('\uFFFD'))
    throw new Refused(`${file} is not in UTF-8: save it so first, or some of its letters would be lost.`)
  return { text, encoding, values: valuesIn(text) }
}

/** The text with these settings in it, everything else in it as it was. */
export function withValues(text: string, values: Values): string {
  const changed = Object.entries(values).reduce(withValue, text)
  if (isDeepStrictEqual(valuesIn(changed), { ...valuesIn(text), ...values })) return changed
  throw new Refused(
    ".env is written in a way that can't be changed safely. Change it by hand, as in README.md.",
  )
}

/** Whether a value can be written so that it is read back as it is. */
export const writable = (value: string): boolean => written(value) !== undefined

/** Throws, before anything is asked, if the answers could not be written. */
export function checkWritable(file: string): void {
  const target = existsSync(file) ? realpathSync(file) : resolve(file)
  try {
    accessSync(dirname(target), constants.W_OK)
  } catch (error) {
    throw unwritten(file, error)
  }
}

/** Writes a file that only its owner can read, wholly or not at all. */
export function writePrivately(file: string, content: string | Buffer): void {
  const target = existsSync(file) ? realpathSync(file) : file
  const draft = `${target}.draft`
  try {
    const { uid, gid } = statSync(existsSync(target) ? target : dirname(target))
    rmSync(draft, { force: true })
    writeFileSync(draft, content, { mode: 0o600, flag: 'wx' })
    // Set up by root, it would be unreadable to the user who runs Attune.
    if (process.getuid?.() === 0) chownSync(draft, uid, gid)
    renameSync(draft, target)
  } catch (error) {
    throw unwritten(file, error)
  } finally {
    rmSync(draft, { force: true })
  }
}

function unwritten(file: string, error: unknown): Refused {
  const { code } = error as NodeJS.ErrnoException
  const folder = dirname(existsSync(file) ? realpathSync(file) : resolve(file))
  const mend =
    code === 'EBUSY'
      ? 'It is mounted as a file of its own: run this where it lies.'
      : code === 'EACCES' || code === 'EPERM'
        ? `${ownIt(folder, ...(existsSync(file) ? [file] : []))}, and begin again.`
        : `Make room for it in ${folder}, and begin again.`
  return new Refused(`${file} can't be written (${code}), and nothing was changed. ${mend}`)
}

const EXAMPLE = new URL('../../.env.example', import.meta.url)
const VALUE = String.raw`[ \t]*(?:"[^"]*"|'[^']*'|\x60[^\x60]*\x60|[^#\r\n]*?)`

function withValue(text: string, [name, value]: [string, string]): string {
  const line = new RegExp(String.raw`^((?:export[ \t]+)?${name}[ \t]*=)${VALUE}([ \t]*(?:#.*)?)$`, 'gm')
  if (line.test(text)) return text.replace(line, (_, before, after) => `${before}${written(value)}${after}`)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  return `${text}${text === '' || text.endsWith('\n') ? '' : end}${name}=${written(value)}${end}`
}

function written(value: string): string | undefined {
  const quotes = ['"', "'", '`'].filter((quote) => !value.includes(quote))
  const ways = [...(/["'`]/.test(value) ? [] : ['']), ...quotes].map((quote) => `${quote}${value}${quote}`)
  return ways.find((way) => parseEnv(`X=${way}\n`).X === value)
}

import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { pointsElsewhere } from '../../core/lint/lint-own.ts'
import { cleanLine } from '../../core/model/clean-text.ts'
import type { PromptWords } from '../../core/model/prompts.ts'
import { Refused } from '../../db/start-refused.ts'
import { decode } from '../../db/text-file.ts'

const LONGEST = 500

/** What people read, as it is written: one line that shows what it says. */
export const line = z
  .string()
  .trim()
  .min(1, 'write something; it is empty')
  .max(LONGEST, `use ${LONGEST} characters or fewer`)
  .refine((it) => !/[\p{Cc}\u2028\u2029]/u.test(it), 'write it in one line')
  .refine(
    (it) => cleanLine(it, LONGEST) === it.normalize('NFC').replace(/\s+/gu, ' '),
    'take out what nobody sees, or what turns letters around',
  )

const sentence = line.refine((it) => !pointsElsewhere(it), 'take out links and mentions')

/** Words by the language that they are in, as a schema's keys. */
export const inLanguages = <T extends z.ZodType>(said: T) =>
  z
    .object({ en: said })
    .catchall(said)
    .refine(
      (all) => Object.keys(all).every((it) => /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(it)),
      'call languages as in "de"',
    )

/** The id of an entry as it can be told, whatever stands there. */
export const called = (id: string): string => `"${cleanLine(id, 40)}"`

/** What a prompt or a path is called. */
export const key = z
  .string()
  .max(32, 'use 32 characters or fewer')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, like "hug-hello"')

/** What people read of a prompt, as it is written. */
export const words = z.strictObject({
  name: sentence,
  text: sentence,
  green: sentence,
  yellow: sentence,
  red: sentence,
})

/** The words of a language, by prompt; none where there is no file. What is sound is taken as it stands there. */
export function readPromptWords(file: string, isSound = false): ReadonlyMap<string, PromptWords> {
  if (!existsSync(file)) return new Map()
  const all = isSound
    ? (jsonIn(file) as Record<string, PromptWords>)
    : readJson(z.record(z.string(), words), file)
  return new Map(Object.entries(all))
}

/** What a JSON file holds, or an error that names the file and the fix. */
export function readJson<T>(schema: z.ZodType<T>, path: string): T {
  return checked(schema, jsonIn(path), basename(path))
}

/** What a JSON file holds, whatever that is, or an error that names the file and the fix. */
export function jsonIn(path: string): unknown {
  const text = textIn(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused(`${basename(path)}: write it as valid JSON (${(error as Error).message})`)
  }
}

/** The most that a file of questions may hold: a hundred times what comes with Attune. */
const MOST_BYTES = 20_000_000

function textIn(path: string): string {
  try {
    const its = statSync(path)
    if (!its.isFile()) throw new Refused(`${basename(path)}: make it a file that this user may read`)
    if (its.size > MOST_BYTES) throw new Refused(`${basename(path)}: keep it below 20 MB`)
    return decode(readFileSync(path)).text
  } catch (error) {
    if (error instanceof Refused) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new Refused(`${basename(path)}: make it a file that this user may read (${code})`)
  }
}

/** A value as a schema has it, or an error that names where it stands and the fix. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map((it) => `${it.path.join('.') || 'the whole'}: ${it.message}`)
  throw new Refused(`${where}: ${issues.join('; ')}`)
}

import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import type { PromptWords } from '../core/model/prompts.ts'
import { Refused } from '../db/start-refused.ts'
import { decode } from '../db/text-file.ts'

const sentence = z.string().trim().min(1)

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

/** The words of a language, by prompt; none where there is no file. */
export const readPromptWords = (file: string): ReadonlyMap<string, PromptWords> =>
  new Map(Object.entries(existsSync(file) ? readJson(z.record(z.string(), words), file) : {}))

/** What a JSON file holds, or an error that names the file and the fix. */
export function readJson<T>(schema: z.ZodType<T>, path: string): T {
  return checked(schema, jsonIn(path), basename(path))
}

function jsonIn(path: string): unknown {
  const text = textIn(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused(`${basename(path)}: write it as valid JSON (${(error as Error).message})`)
  }
}

function textIn(path: string): string {
  try {
    return decode(readFileSync(path)).text
  } catch (error) {
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

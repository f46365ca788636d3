import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { lintPrompt, type RuleId } from '../core/lint/lint.ts'
import { audiences, chips, depths, type Prompt, settings, themes } from '../core/model/prompts.ts'
import { Refused } from '../db/start-refused.ts'

const sentence = z.string().trim().min(1)
const words = z.strictObject({
  name: sentence,
  text: sentence,
  green: sentence,
  yellow: sentence,
  red: sentence,
})
const prompt = z.strictObject({
  id: z
    .string()
    .max(32, 'use 32 characters or fewer')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, like "hug-hello"'),
  theme: z.enum(themes),
  depth: z.enum(depths),
  audience: z.array(z.enum(audiences)).min(1),
  setting: z.enum(settings),
  when: z.enum(['any', 'evening']),
  shareable: z.boolean(),
  chips: z.array(z.enum(chips)).optional(),
  words: z.object({ en: words }).catchall(words),
})
const pack = z.strictObject({ prompts: z.array(z.unknown()) })

const fixes: Record<RuleId, string> = {
  'too-long': 'the text has more than 120 characters; shorten it',
  'too-many-words': 'the text has more than 22 words; shorten it',
  'two-questions': 'ask one question only',
  'three-sentences': 'use two sentences at most',
  'body-cue-alone': 'beside the body, offer a breath, the feet or something to look at',
  'exclamation-mark': 'end with a period or a question mark instead of an exclamation mark',
  emoji: 'take the emoji out; the shapes of the answers are enough',
  'not-allowed-word': 'take out the word that presses, praises or counts (list 4 in PROMPTS)',
  'past-retold': 'ask about now; nobody needs to retell the past',
  'about-somebody-else': "ask about one's own side, not about somebody else's",
  'assumes-who': 'leave open who people are: gender, marriage, faith, how many they are',
  'too-explicit': 'leave out anatomy and explicit acts',
  jargon: 'say it in everyday words, such as "how is that for you"',
  urgent: 'take the hurry out',
  'keeps-score': 'take out scores, rates and counts',
  'name-too-long': 'the name has more than 30 characters; shorten it',
  'name-capital': 'start the name with a small letter: it follows "Ana, "',
  'reading-too-long': 'a reading has more than 26 characters; shorten it',
  'reading-length': 'bring the three readings within four words of each other',
  'yes-or-no-first': 'let no reading begin with yes or no: under stress people tap the wrong one',
  praises: 'take praise and thanks out of the readings',
  apologizes: 'take the apology out of the readings',
  'green-complies': 'let green mean feeling safe and connected, not going along',
  'red-has-reason': 'let red stand without a reason',
  'red-promises': 'let red stand without a promise of later',
  'no-edge': 'give the act an edge: a time, a place, clothing, or "and then we stop"',
  'assumes-together': 'do not assume a shared home, or set "setting" to "together"',
  'pressure-shared': 'set "shareable" to false: a red here could reveal pressure',
  'repair-everyday': 'set "depth" to "tender": repair is never everyday',
  'intimate-workshop': 'take "workshop" out of "audience": intimate prompts are not for rooms',
}

/** The prompts of every JSON pack in a folder, or an error that names the file, the prompt and the fix. */
export function readPacks(folder: string): Prompt[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
  const found = new Map<string, string>()
  return files.flatMap((file) => readPack(join(folder, file), file, found))
}

function readPack(path: string, file: string, found: Map<string, string>): Prompt[] {
  const { prompts } = parse(pack, readJson(path, file), file)
  return prompts.map((entry, index) => {
    const read = readPrompt(entry, `${file}, ${nameOf(entry, index)}`)
    const other = found.get(read.id)
    if (other) throw new Refused(`${file}, prompt "${read.id}": this id is taken in ${other}; choose another`)
    found.set(read.id, file)
    return read
  })
}

function readPrompt(entry: unknown, where: string): Prompt {
  const read = parse(prompt, entry, where)
  const broken = lintPrompt(read).map((rule) => `${fixes[rule]} (${rule})`)
  if (broken.length > 0) throw new Refused(`${where}: ${broken.join('; ')}`)
  return read
}

function readJson(path: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Refused(`${file}: write it as valid JSON (${(error as Error).message})`)
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map((it) => `${it.path.join('.') || 'the whole'}: ${it.message}`)
  throw new Refused(`${where}: ${issues.join('; ')}`)
}

function nameOf(entry: unknown, index: number): string {
  const named = z.object({ id: z.string() }).safeParse(entry)
  return named.success ? `prompt "${named.data.id}"` : `prompt number ${index + 1}`
}

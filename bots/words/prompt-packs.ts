import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { lintPrompt, type RuleId } from '../../core/lint/lint.ts'
import {
  audiences,
  chips,
  depths,
  type Lists,
  type Prompt,
  type PromptWords,
  places,
  themes,
} from '../../core/model/prompts.ts'
import { notingFaults, Refused } from '../../db/start-refused.ts'
import { called, checked, inLanguages, jsonIn, key, readJson, words } from './prompt-words.ts'

const prompt = z.strictObject({
  id: key,
  theme: z.enum(themes),
  depth: z.enum(depths),
  audience: z.array(z.enum(audiences)).min(1),
  setting: z.enum(places),
  when: z.enum(['any', 'evening']),
  shareable: z.boolean(),
  today: z.boolean().optional(),
  rehearses: z.boolean().optional(),
  act: key.optional(),
  retired: z.boolean().optional(),
  chips: z.array(z.enum(chips)).optional(),
  words: inLanguages(words),
})
const A_LIST = 'write a list of questions: { "prompts": [ … ] }'
const listed = z.array(z.unknown(), A_LIST)
const pack = z
  .strictObject({ prompts: listed.optional(), paths: z.array(z.unknown()).optional() })
  .refine(({ prompts, paths }) => prompts ?? paths, { path: ['prompts'], error: A_LIST })
  .transform(({ prompts = [] }) => prompts)

const fixes: Record<RuleId, string> = {
  'too-long': 'the text has more than 120 characters; shorten it',
  'too-many-words': 'the text has more than 22 words; shorten it',
  'two-questions': 'ask one question only',
  'three-sentences': 'use two sentences at most',
  'one-person': 'ask people about themselves, never about one person: no name, no role, no "who"',
  'body-cue-alone': 'beside the body, offer a breath, the feet or something to look at',
  'exclamation-mark': 'end with a period or a question mark instead of an exclamation mark',
  emoji: 'take the emoji out; the shapes of the answers are enough',
  'not-allowed-word':
    'take out the word that presses, praises or counts; core/lint has them under "not-allowed-word"',
  'past-retold': 'ask about now; nobody needs to retell the past',
  'about-somebody-else': "ask about one's own side, not about somebody else's",
  'assumes-who': 'leave open who people are: gender, marriage, faith, how many they are',
  'too-explicit': 'leave out anatomy and explicit acts',
  jargon: 'say it in everyday words, such as "how would that feel"',
  urgent: 'take the hurry out',
  'keeps-score': 'take out scores, rates and counts',
  'name-too-long': 'the name has more than 30 characters; shorten it',
  'name-capital': 'start the name with a small letter: it follows "Ana, "',
  'to-somebody':
    'let the name and the readings speak to nobody: others look at them, such as "a hand on the back"',
  'asks-nothing': 'write the text as a question, with its question mark',
  'readings-alike': 'give each color a meaning of its own',
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
  'yellow-unsure': 'let yellow carry a condition: "not sure" has an answer of its own',
  maxim: 'ask about a moment instead of how true a saying is',
  'pressure-planned': 'set "audience" to "self": a red here could reveal pressure',
  'body-planned':
    'set "audience" to "self" and "shareable" to false: nobody is asked about their body beside another',
  'agreed-ahead': 'ask about this day only, or take out "today": what holds longer is an agreement',
  'pause-in-room': 'take the pause out of the readings: a room has a button for it',
  'repair-everyday': 'set "depth" to "tender": repair is never everyday',
  'intimate-workshop': 'take "workshop" out of "audience": intimate prompts are not for rooms',
}

type Reading = {
  lists: Lists
  words: ReadonlyMap<string, PromptWords>
  /** In which file an id was found. */
  found: Map<string, string>
  faults: string[]
}

/** What belongs to a folder's packs beside what stands in them: English words by prompt, and which prompts are there already. */
type Beside = { words?: ReadonlyMap<string, PromptWords>; before?: readonly Prompt[] }

/**
 * The prompts of every JSON pack in a folder; or an error with a line for each fault, that names the file, the prompt
 * and the fix.
 */
export function readPacks(
  folder: string,
  lists: Lists,
  { words = new Map(), before = [] }: Beside = {},
): Prompt[] {
  const faults: string[] = []
  const found = new Map(before.map(({ id }) => [id, "Attune's own"]))
  const reading: Reading = { lists, words, found, faults }
  const prompts = packsIn(folder).flatMap((path) => readPack(path, reading))
  if (faults.length > 0) throw new Refused(faults.join('\n'))
  return prompts
}

type AsWritten = { prompts: (Omit<Prompt, 'words'> & { words?: Record<string, PromptWords> })[] }

/** The same of packs that were looked through, with English words that were, too. */
export const readAsWritten = (folder: string, words: ReadonlyMap<string, PromptWords>): Prompt[] =>
  packsIn(folder)
    .flatMap((path) => (jsonIn(path) as AsWritten).prompts)
    .map((prompt) => ({ ...prompt, words: { en: words.get(prompt.id)!, ...prompt.words } }))

/** The JSON files of a folder, in the order of their names. */
export const packsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.toLowerCase().endsWith('.json'))
    .sort()
    .map((file) => join(folder, file))

function readPack(path: string, { words, lists, found, faults }: Reading): Prompt[] {
  const file = basename(path)
  const entries = notingFaults(faults, () => readJson(pack, path)).flat()
  return entries.flatMap((entry, index) => {
    const { data } = named.safeParse(entry)
    const other = data && found.get(data.id)
    if (other) faults.push(`${file}, prompt ${called(data.id)}: this id is taken in ${other}; choose another`)
    else if (data) found.set(data.id, file)
    return notingFaults(faults, () =>
      readPrompt(withWords(entry, words), `${file}, ${nameOf(entry, index)}`, lists),
    )
  })
}

/** An entry with the English words that stand in a file of their own, and with its own. */
function withWords(entry: unknown, words: Reading['words']): unknown {
  const { data } = named.safeParse(entry)
  const english = data && words.get(data.id)
  return english ? { ...data, words: { en: english, ...data.words } } : entry
}

function readPrompt(entry: unknown, where: string, lists: Lists): Prompt {
  const read = checked(prompt, entry, where)
  const broken = lintPrompt(read, lists)
  if (broken.length > 0) throw new Refused(`${where}: ${howToMend(broken)}`)
  return read
}

/** What to change where these rules are broken. */
export const howToMend = (broken: readonly RuleId[]): string =>
  broken.map((rule) => `${fixes[rule]} (${rule})`).join('; ')

const named = z.looseObject({ id: z.string(), words: z.looseObject({}).optional() })

function nameOf(entry: unknown, index: number): string {
  const { data } = named.safeParse(entry)
  return data ? `prompt ${called(data.id)}` : `prompt number ${index + 1}`
}

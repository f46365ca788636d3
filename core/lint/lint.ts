import type { List, Lists, Prompt, PromptWords } from '../model/prompts.ts'
import { gist, straight } from '../model/spelling.ts'
import { begins, says } from './lists.ts'
import { namesOne, pointsAtOne } from './one-person.ts'

type Rule<T> = (subject: T, list: List) => boolean

const listed =
  (rule: string): Rule<string> =>
  (words, list) =>
    says(list, rule, words)

const count = (words: string) => words.trim().split(/\s+/).length

const sentences = (text: string) => text.split(/[.?!]["”’')]*(?:\s+|$)/).filter(Boolean).length

const readings = (words: PromptWords) => [words.green, words.yellow, words.red]

const anywhere = {
  'exclamation-mark': (words) => /[!¡]/.test(words),
  emoji: (words) => /\p{Extended_Pictographic}/u.test(words),
  'not-allowed-word': listed('not-allowed-word'),
  'past-retold': listed('past-retold'),
  'about-somebody-else': listed('about-somebody-else'),
  'assumes-who': listed('assumes-who'),
  'too-explicit': listed('too-explicit'),
  jargon: listed('jargon'),
  urgent: listed('urgent'),
  'keeps-score': (words, list) => words.includes('%') || says(list, 'keeps-score', words),
} satisfies Record<string, Rule<string>>

const ofText = {
  'too-long': (text) => text.length > 120,
  'too-many-words': (text) => count(text) > 22,
  'two-questions': (text) => text.split('?').length > 2,
  'three-sentences': (text) => sentences(text) > 2,
  'one-person': (text, list) => pointsAtOne(text, list) || namesOne(text, list),
  'body-cue-alone': (text, list) => says(list, 'body-cue-alone', text) && !says(list, 'outside', text),
} satisfies Record<string, Rule<string>>

const ofWords = {
  'name-too-long': (words) => words.name.length > 30,
  'name-capital': (words, list) => 'small-names' in list && /^\p{Lu}/u.test(words.name),
  'asks-nothing': ({ text }) => !/[?？؟]/u.test(text),
  'readings-alike': (words) => new Set(readings(words).map(gist)).size < 3,
  'reading-too-long': (words) => readings(words).some((reading) => reading.length > 26),
  'reading-length': (words) => {
    const counts = readings(words).map(count)
    return Math.max(...counts) - Math.min(...counts) > 4
  },
  'yes-or-no-first': (words, list) => readings(words).some((it) => begins(list, 'yes-or-no-first', it)),
  praises: (words, list) => readings(words).some((it) => says(list, 'praises', it)),
  apologizes: (words, list) => readings(words).some((it) => says(list, 'apologizes', it)),
  'green-complies': (words, list) => says(list, 'green-complies', words.green),
  'red-has-reason': (words, list) => says(list, 'red-has-reason', words.red),
  'red-promises': (words, list) => says(list, 'red-promises', words.red),
  'yellow-unsure': (words, list) => says(list, 'yellow-unsure', words.yellow),
  maxim: (words, list) => [words.text, ...readings(words)].some((it) => says(list, 'maxim', it)),
} satisfies Record<string, Rule<PromptWords>>

// What somebody says in a question may speak to whom it likes.
const QUOTED = /["«][^"«»]*["»]/g

const ofPrompt = {
  'to-somebody': ({ prompt, words }, list) =>
    prompt.shareable &&
    [words.name, ...readings(words)].some((it) =>
      says(list, 'second-person', straight(it).replace(QUOTED, '')),
    ),
  'no-edge': ({ prompt, words }, list) =>
    'edge' in list && ['touch', 'closeness'].includes(prompt.theme) && !says(list, 'edge', words.text),
  'assumes-together': ({ prompt, words }, list) =>
    prompt.audience.includes('partners') &&
    prompt.setting !== 'together' &&
    says(list, 'assumes-together', words.text),
  'pressure-planned': ({ prompt, words }, list) =>
    prompt.audience.includes('partners') &&
    (prompt.theme === 'repair' || says(list, 'pressure-planned', words.text)),
  'body-planned': ({ prompt }) =>
    prompt.theme === 'body' && (prompt.shareable || prompt.audience.some((it) => it !== 'self')),
  'agreed-ahead': ({ prompt, words }, list) =>
    prompt.today === true && says(list, 'agreed-ahead', words.text),
  'pause-in-room': ({ prompt, words }, list) =>
    prompt.audience.includes('workshop') && readings(words).some((it) => says(list, 'pause-in-room', it)),
  'repair-everyday': ({ prompt }) => prompt.theme === 'repair' && prompt.depth === 'everyday',
  'intimate-workshop': ({ prompt }) => prompt.audience.includes('workshop') && prompt.depth === 'intimate',
} satisfies Record<string, Rule<{ prompt: Prompt; words: PromptWords }>>

/** A rule of the lint; its id is also what an explanation of it is found by. */
export type RuleId = TextRule | keyof typeof ofWords | keyof typeof ofPrompt

/** A rule that the text of a question can break by itself. */
export type TextRule = keyof typeof anywhere | keyof typeof ofText

function broken<T, Id extends RuleId>(rules: Record<Id, Rule<T>>, subject: T, list: List): Id[] {
  return (Object.keys(rules) as Id[]).filter((id) => rules[id](subject, list))
}

/** The rules that a question breaks by its text alone, somebody's own words included. */
export function lintText(text: string, list: List): TextRule[] {
  return [...broken(ofText, text, list), ...broken(anywhere, text, list)]
}

/** The rules that the words of a prompt break in one language, by its list, each named once. */
export function lintWords(words: PromptWords, list: List): RuleId[] {
  const others = [words.name, ...readings(words)].flatMap((it) => broken(anywhere, it, list))
  return [...new Set([...lintText(words.text, list), ...others, ...broken(ofWords, words, list)])]
}

/** The rules that a prompt breaks by its words in one language, each named once; none where it is asked no more. */
export const lintPromptIn = (prompt: Prompt, words: PromptWords, list: List): RuleId[] =>
  prompt.retired ? [] : [...lintWords(words, list), ...broken(ofPrompt, { prompt, words }, list)]

/** The rules that a prompt breaks in any of its languages, each named once. */
export function lintPrompt(prompt: Prompt, lists: Lists): RuleId[] {
  const found = Object.entries(prompt.words).flatMap(([language, words]) =>
    lintPromptIn(prompt, words, lists[language] ?? {}),
  )
  return [...new Set(found)]
}

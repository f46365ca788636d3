import type { Prompt, PromptWords } from '../model/prompts.ts'

// Words separated by commas, a star for any ending.
const anyOf = (list: string) =>
  new RegExp(`\\b(${list.split(/,\s*/).join('|').replaceAll('*', '\\w*')})\\b`, 'i')

// What a rule does not allow, per language; a language without a list keeps the other rules.
const english = {
  'not-allowed-word':
    anyOf(`why, should, must, always, never, still, at least, just try, be brave, push*, earn*,
    deserv*, owe, owes, owed, for your partner, even if, finally, good job, proud of you, streak*,
    don't forget, last chance`),
  'past-retold': anyOf(
    'what happened, trauma*, abus*, assault*, childhood, back then, describe, tell us about',
  ),
  'about-somebody-else': anyOf(`your partner, (does|do|did|is|was|will) (he|she|they),
    (he|she|they) (feel|want|think|like|need)s?`),
  'assumes-who':
    anyOf(`he, she, him, her, his, hers, husband, wife, spouse, boyfriend, girlfriend, m[ae]n, wom[ae]n,
    marriage, married, wedding, anniversary, both of you, two of you, you two, god, pray*, bless*, church`),
  'assumes-together':
    anyOf(`sofa, couch, bed, kitchen, at home together, your home, same (room|table), next room,
    sleeping arrangement`),
  'too-explicit': anyOf(
    'sex, sexual*, genital*, penis, vagina*, breasts?, nipples?, orgasm*, intercourse, naked',
  ),
  jargon:
    anyOf(`how does (that|it|this) (sit|land), triggers?, triggered, boundary, boundaries, nervous system,
    co-regulat*, regulat*, hold(ing)? space, somatic, inner child, attachment, process(ing)? (it|this|that),
    toxic, narciss*`),
  urgent: anyOf(`hurry, quickly, asap, right away, as soon as, countdown, deadline, now or never,
    before it's too late, seconds left`),
  'keeps-score': anyOf(`points?, percent, scores?, badges?, rate, rating, ranks?, out of (ten|10|five|5),
    days in a row`),
  'body-cue-alone': anyOf('chest, belly, stomach, jaw, throat, heartbeat, shoulders'),
  'pressure-shared': anyOf('how (free|safe)'),
  'name-capital': /^[A-Z]/,
  'yes-or-no-first': /^(yes|no)\b/i,
  praises: anyOf(
    'well done, good (for|on|of) (you|me), great, perfect, brave, proud, thanks?, thank you, excellent',
  ),
  apologizes: anyOf('sorry, apolog*, afraid, forgive, pardon, regret*, unfortunately, guilty'),
  'green-complies': anyOf(`ok, okay, sure, allowed, i guess, i suppose, whatever, don't mind,
    if you (want|like|wish), go ahead, i (can|could), i'll`),
  'red-has-reason': anyOf(
    'because, since, due to, so much, too (tired|busy), tired, busy, stress*, headache, sick, work',
  ),
  'red-promises': anyOf(`yet, later, soon, tomorrow, next time, another (time|day), some ?day, eventually,
    ask again`),
}

const outside = anyOf('breaths?, feet, floor, look, see, hear, find, window, sip')

const edge = anyOf(`seconds?, minutes?, hours?, breaths?, song, today, tonight, tomorrow, evening, week, next,
  when others, coat, clothes, nothing more, then (it|we)`)

type Listed = keyof typeof english

type Rule<T> = (subject: T, language: string) => boolean

const lists: Record<string, Record<Listed, RegExp> | undefined> = { en: english }

const says = (rule: Listed, language: string, words: string) =>
  lists[language]?.[rule].test(words.replaceAll('’', "'")) ?? false

const listed =
  (rule: Listed): Rule<string> =>
  (words, language) =>
    says(rule, language, words)

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
  'keeps-score': (words, language) => words.includes('%') || says('keeps-score', language, words),
} satisfies Record<string, Rule<string>>

const ofText = {
  'too-long': (text) => text.length > 120,
  'too-many-words': (text) => count(text) > 22,
  'two-questions': (text) => text.split('?').length > 2,
  'three-sentences': (text) => sentences(text) > 2,
  'body-cue-alone': (text, language) => says('body-cue-alone', language, text) && !outside.test(text),
} satisfies Record<string, Rule<string>>

const ofWords = {
  'name-too-long': (words) => words.name.length > 30,
  'name-capital': (words, language) => says('name-capital', language, words.name),
  'reading-too-long': (words) => readings(words).some((reading) => reading.length > 26),
  'reading-length': (words) => {
    const counts = readings(words).map(count)
    return Math.max(...counts) - Math.min(...counts) > 4
  },
  'yes-or-no-first': (words, language) => readings(words).some((it) => says('yes-or-no-first', language, it)),
  praises: (words, language) => readings(words).some((it) => says('praises', language, it)),
  apologizes: (words, language) => readings(words).some((it) => says('apologizes', language, it)),
  'green-complies': (words, language) => says('green-complies', language, words.green),
  'red-has-reason': (words, language) => says('red-has-reason', language, words.red),
  'red-promises': (words, language) => says('red-promises', language, words.red),
} satisfies Record<string, Rule<PromptWords>>

const ofPrompt = {
  'no-edge': ({ prompt, text }, language) =>
    language === 'en' && ['touch', 'closeness'].includes(prompt.theme) && !edge.test(text),
  'assumes-together': ({ prompt, text }, language) =>
    prompt.audience.includes('partners') &&
    prompt.setting !== 'together' &&
    says('assumes-together', language, text),
  'pressure-shared': ({ prompt, text }, language) =>
    prompt.shareable && (prompt.theme === 'repair' || says('pressure-shared', language, text)),
  'repair-everyday': ({ prompt }) => prompt.theme === 'repair' && prompt.depth === 'everyday',
  'intimate-workshop': ({ prompt }) => prompt.audience.includes('workshop') && prompt.depth === 'intimate',
} satisfies Record<string, Rule<{ prompt: Prompt; text: string }>>

/** A rule of the lint; its id is also what an explanation of it is found by. */
export type RuleId = TextRule | keyof typeof ofWords | keyof typeof ofPrompt

/** A rule that the text of a question can break by itself. */
export type TextRule = keyof typeof anywhere | keyof typeof ofText

function broken<T, Id extends RuleId>(rules: Record<Id, Rule<T>>, subject: T, language: string): Id[] {
  return (Object.keys(rules) as Id[]).filter((id) => rules[id](subject, language))
}

/** The rules that a question breaks by its text alone, somebody's own words included. */
export function lintText(text: string, language: string): TextRule[] {
  return [...broken(ofText, text, language), ...broken(anywhere, text, language)]
}

/** The rules that the words of a prompt break in one language, each named once. */
export function lintWords(words: PromptWords, language: string): RuleId[] {
  const others = [words.name, ...readings(words)].flatMap((it) => broken(anywhere, it, language))
  return [...new Set([...lintText(words.text, language), ...others, ...broken(ofWords, words, language)])]
}

/** The rules that a prompt breaks in any of its languages, each named once. */
export function lintPrompt(prompt: Prompt): RuleId[] {
  const found = Object.entries(prompt.words).flatMap(([language, words]) => [
    ...lintWords(words, language),
    ...broken(ofPrompt, { prompt, text: words.text }, language),
  ])
  return [...new Set(found)]
}

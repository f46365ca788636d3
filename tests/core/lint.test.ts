import { describe, expect, test } from 'vitest'
import { lintPrompt, lintText, lintWords, type RuleId } from '../../core/lint/lint.ts'
import type { Prompt, PromptWords } from '../../core/model/prompts.ts'
import { shipped } from '../library.ts'

const { lists, prompts: library } = shipped
const { en = {}, de = {} } = lists
const hug = library.find((prompt) => prompt.id === 'hug-hello')!

type Change = Partial<Omit<Prompt, 'words'>> & Partial<PromptWords>

/** The hug at hello, with something changed for the worse. */
function changed({ name, text, green, yellow, red, ...rest }: Change): Prompt {
  const given = Object.entries({ name, text, green, yellow, red }).filter(([, it]) => it !== undefined)
  return { ...hug, ...rest, words: { en: { ...hug.words.en, ...Object.fromEntries(given) } } }
}

const rules: [RuleId, string, Change][] = [
  ['asks-nothing', 'a question asks', { text: 'A hug tonight, for one breath.' }],
  ['readings-alike', 'each color means something else', { green: 'gladly', red: 'Gladly.' }],
  [
    'too-long',
    'a question has 120 characters at most',
    { text: `A hug tonight: ${'unhurriedness '.repeat(9)}?` },
  ],
  ['too-many-words', 'a question has 22 words at most', { text: `A hug tonight: ${'so '.repeat(20)}?` }],
  ['two-questions', 'a prompt asks one thing', { text: 'A hug tonight? And a kiss?' }],
  [
    'three-sentences',
    'a prompt has two sentences at most',
    { text: 'A hug tonight. A short one. How is that?' },
  ],
  [
    'body-cue-alone',
    'noticing inside has a way outside',
    { text: 'Notice your chest and belly today. How are they?' },
  ],
  ['one-person', 'R36 nobody is the question', { text: 'A hug from Ben today: how is that for you?' }],
  ['exclamation-mark', 'nothing is shouted', { text: 'A hug tonight?!' }],
  ['emoji', 'the answer shapes are the only pictures', { green: 'welcome 🤗' }],
  ['not-allowed-word', 'no word presses, praises or counts', { text: 'Your hug streak today: how is it?' }],
  [
    'past-retold',
    'nothing painful is asked to be retold',
    { text: 'A hug today, after what happened: how is that?' },
  ],
  ['about-somebody-else', 'nobody guesses or reports another', { text: 'A hug today: do they like it?' }],
  ['assumes-who', 'who people are stays open', { text: 'A hug today for the two of you: how is that?' }],
  ['too-explicit', 'no anatomy and no explicit acts', { text: 'A talk about sex tonight: how is that?' }],
  ['jargon', 'the words are everyday ones', { text: 'A hug today: how does that land?' }],
  ['urgent', 'R31 nothing hurries', { text: 'A hug today, answer quickly: how is that?' }],
  ['keeps-score', 'R1 nothing is scored', { text: 'A hug today: how is it, out of ten?' }],
  ['name-too-long', 'a name fits the pop-up', { name: 'a hug at the very next hello of the day' }],
  ['name-capital', 'a name follows "Ana, "', { name: 'A hug at hello' }],
  ['to-somebody', 'what others look at speaks to nobody', { name: 'a hand on your back' }],
  ['to-somebody', 'R33 what others look at asks for nothing', { yellow: 'tell me first' }],
  ['reading-too-long', 'a reading fits its button', { red: 'not comfortable this evening' }],
  ['reading-length', 'three readings are equally long', { red: 'a b c d e f g' }],
  ['yes-or-no-first', 'no reading begins with yes or no', { red: 'no hug today' }],
  ['praises', 'R31 no thanks are kept for greens', { green: 'good for me' }],
  ['apologizes', 'nobody apologizes', { red: 'sorry, rather not' }],
  ['green-complies', 'green is never going along', { green: "I don't mind" }],
  ['red-has-reason', 'R9 red gives no reason', { red: 'too tired today' }],
  ['red-promises', 'R9 red promises nothing for later', { red: 'not yet' }],
  ['no-edge', 'every act has an edge', { text: 'A hug: how is that for you?' }],
  [
    'assumes-together',
    'nobody is assumed to live together',
    { text: 'A hug on the sofa tonight: how is that?' },
  ],
  ['yellow-unsure', 'yellow has a condition; white is there for not sure', { yellow: 'not sure' }],
  ['maxim', 'no saying is rated', { green: 'true for me' }],
  [
    'pressure-planned',
    'R27 what could reveal pressure is asked of one alone',
    { text: 'How free are you to end a hug today?' },
  ],
  [
    'body-planned',
    'R22 nobody is asked about their body beside another',
    { theme: 'body', audience: ['self', 'partners'] },
  ],
  [
    'agreed-ahead',
    'something of today is of today',
    { today: true, text: 'A hug at each hello this week: how is that?' },
  ],
  [
    'pause-in-room',
    'a room has a button for a pause',
    { audience: ['workshop'], theme: 'workshop', red: 'I need a pause' },
  ],
  ['repair-everyday', 'repair is never everyday', { theme: 'repair', audience: ['self'] }],
  ['intimate-workshop', 'R14 a room has nothing intimate', { audience: ['workshop'], depth: 'intimate' }],
]

describe.each(rules)('%s', (rule, title, change) => {
  test(`${title}: so it is with every prompt we ship`, () => {
    expect(
      library.filter((prompt) => lintPrompt(prompt, lists).includes(rule)).map((prompt) => prompt.id),
    ).toEqual([])
  })

  test(`${title}: and this is noticed, alone`, () => {
    expect(lintPrompt(changed(change), lists)).toEqual([rule])
  })
})

describe('words that people bring of their own', () => {
  test("a facilitator's question is checked by its text alone", () => {
    expect(lintText('Why should we hug?', en)).toEqual(['not-allowed-word'])
    expect(lintText('Arriving: how ready are you to be with this group?', en)).toEqual([])
  })

  test('an apostrophe typed on a phone hides nothing', () => {
    expect(lintText('Please don’t forget to answer.', en)).toEqual(['not-allowed-word'])
  })

  test('a quoted sentence inside a question counts once', () => {
    expect(lintText('Say quietly: "Earlier was nice; I\'m quieter now." How does it fit?', en)).toEqual([])
  })

  test('another language keeps the rules that need no word list', () => {
    const german = {
      name: 'Umarmung',
      text: 'Eine Umarmung heute?!',
      green: 'gern',
      yellow: 'kurz',
      red: 'lieber nicht',
    }
    expect(lintWords(german, de)).toEqual(['exclamation-mark'])
  })

  test.each([
    ['de', 'Eine Umarmung bei jedem Mal diese Woche: wie wäre das?'],
    ['de', 'Ab jetzt das Handy weg: wie wäre das?'],
    ['es', '¿Cómo te vendría un abrazo cada día?'],
    ['es', '¿Cómo sería esta semana una cena sin móvil?'],
  ])('something of today is of today, in %s: "%s"', (language, text) => {
    const words = { ...hug.words, [language]: { ...hug.words.en, text } }
    expect(lintPrompt({ ...hug, today: true, words }, lists)).toContain('agreed-ahead')
    expect(lintPrompt({ ...hug, today: false, words }, lists)).not.toContain('agreed-ahead')
  })

  test.each<[string, RuleId, Partial<PromptWords>]>([
    ['de', 'apologizes', { yellow: 'leider nur kurz' }],
    ['de', 'red-has-reason', { red: 'heute zu müde' }],
    ['de', 'red-promises', { red: 'ein andermal gern' }],
    ['de', 'maxim', { green: 'wahr für mich' }],
    ['de', 'pressure-planned', { text: 'Wie frei bist du heute, eine Umarmung zu beenden?' }],
    ['de', 'assumes-together', { text: 'Wie wäre heute eine Umarmung auf dem Sofa?' }],
    ['es', 'apologizes', { yellow: 'perdón, solo un poco' }],
    ['es', 'red-has-reason', { red: 'hay mucho trabajo' }],
    ['es', 'red-promises', { red: 'mejor otro día' }],
    ['es', 'maxim', { green: 'cierto para mí' }],
    ['es', 'pressure-planned', { text: '¿Con cuánta libertad terminarías hoy un abrazo?' }],
    ['es', 'assumes-together', { text: '¿Qué tal hoy un abrazo en el sofá?' }],
  ])('what English may not say, %s may not either: %s', (language, rule, slip) => {
    const own = { ...hug.words[language]!, ...slip }
    expect(lintPrompt({ ...hug, words: { ...hug.words, [language]: own } }, lists)).toEqual([rule])
  })

  test('a mistake in any language of a prompt is found, and named once', () => {
    const shouted = { ...hug.words.en, text: 'Na?!', red: 'nie!' }
    expect(lintPrompt({ ...hug, words: { ...hug.words, de: shouted } }, lists)).toEqual(['exclamation-mark'])
  })
})

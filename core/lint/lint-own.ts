import { lintText, type TextRule } from './lint.ts'

/** A rule for somebody's own question to a room, beside those of the library. */
export type OwnRule = TextRule | 'too-heavy' | 'no-links'

const anyOf = (list: string) => new RegExp(`(?<!\\p{L})(${list.split(/,\s*/).join('|')})(?!\\p{L})`, 'iu')

// What presses, pries or hurts, in each language; somebody may write in another one than their app has.
const LISTS: readonly (readonly [OwnRule, RegExp])[] = [
  ['no-links', /https?:|www\.|[\w.]+@[\w-]+\.\w|(?<!\S)@\S|<[@!#]/iu],
  [
    'too-heavy',
    anyOf('suicid\\p{L}*, kill (my|your)sel\\p{L}*, self-harm, rap(e|ed|ist), assault\\p{L}*, molest\\p{L}*'),
  ],
  ['too-heavy', anyOf('suizid\\p{L}*, selbstmord\\p{L}*, umbringen, vergewaltig\\p{L}*, ritzen')],
  ['too-heavy', anyOf('suicid\\p{L}*, matarte, viol(ad\\p{L}*|ación), agresión')],
  [
    'too-explicit',
    anyOf(
      'horny, masturbat\\p{L}*, fuck\\p{L}*, sexy, hot, turned on, sleep with, naked, nude\\p{L}*, kink\\p{L}*, dick, pussy',
    ),
  ],
  [
    'too-explicit',
    anyOf(
      'sex, sexuell\\p{L}*, geschlechts\\p{L}*, penis, vagina, brüste, orgasm\\p{L}*, nackt\\p{L}*, geil\\p{L}*, ficken, selbstbefried\\p{L}*',
    ),
  ],
  [
    'too-explicit',
    anyOf(
      'sexo, sexual\\p{L}*, genital\\p{L}*, pene, vagina, pechos, orgasm\\p{L}*, desnud\\p{L}*, follar\\p{L}*, coger, cachond\\p{L}*, masturb\\p{L}*',
    ),
  ],
  [
    'assumes-who',
    anyOf(
      'gay, lesbian, straight, bisexual, trans, virgin, schwul, lesbisch, hetero\\p{L}*, lesbiana, virgen',
    ),
  ],
  [
    'past-retold',
    anyOf(
      'yesterday, last (night|week|month|year), have you ever, gestern, letzte (nacht|woche), ayer, anoche',
    ),
  ],
  [
    'past-retold',
    anyOf(
      'was (ist|war) (dir )?passiert, damals, trauma\\p{L}*, missbrauch\\p{L}*, kindheit, beschreib\\p{L}*',
    ),
  ],
  ['past-retold', anyOf('qué (te )?pasó, infancia, cuenta lo que')],
  [
    'not-allowed-word',
    anyOf(
      'why not, warum, wieso, weshalb, soll, sollen, sollst, sollte, solltest, solltet, musst, müssen, müsst, immer, niemals, endlich, wenigstens, verdien\\p{L}*, schuldest',
    ),
  ],
  [
    'not-allowed-word',
    anyOf('por ?qué, por que, debes, deberías, debería, tienes que, siempre, nunca, por fin, mereces'),
  ],
  [
    'about-somebody-else',
    anyOf(
      'dein (partner|freund|mann), deine (partnerin|freundin|frau), tu (pareja|novio|novia|marido|esposa|esposo)',
    ),
  ],
  ['urgent', anyOf('sofort, beeil\\p{L}*, dringend, ya mismo, urgente, date prisa')],
  ['keeps-score', anyOf('prozent, skala, von (zehn|fünf|10|5), por ciento, escala, del uno al (diez|cinco)')],
]

const ENGLISH = /\b(the|you|your|how|what|are|is|do|did|this|why|with|to|should|who|now)\b/gi

/** The rules that somebody's own question breaks, the most telling first; one that reads as English is looked at as English too. */
export function lintOwn(words: string, language: string): OwnRule[] {
  const inEnglish = !['de', 'es'].includes(language) || (words.match(ENGLISH) ?? []).length > 1
  const listed = LISTS.flatMap(([rule, list]) => (list.test(words) ? [rule] : []))
  const found = new Set<OwnRule>([...listed, ...lintText(words, inEnglish ? 'en' : language)])
  // Every mark ends a sentence, so that is only worth saying where nothing else is.
  const last = found.delete('three-sentences')
  return last ? [...found, 'three-sentences'] : [...found]
}

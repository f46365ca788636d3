import { lintText, type RuleId } from './lint.ts'

const anyOf = (list: string) => new RegExp(`(?<!\\p{L})(${list.split(/,\s*/).join('|')})(?!\\p{L})`, 'iu')

// What presses, pries or hurts, in the languages that have no list of their own in the lint of the library.
const LISTS: Record<string, Partial<Record<RuleId, RegExp>>> = {
  de: {
    'not-allowed-word': anyOf(
      'warum, wieso, weshalb, soll, sollst, sollte, solltest, solltet, musst, müssen, müsst, muss, immer, nie, niemals, endlich, wenigstens, verdien\\p{L}*, schuldest',
    ),
    'past-retold': anyOf(
      'was (ist|war) (dir )?passiert, damals, trauma\\p{L}*, missbrauch\\p{L}*, kindheit, beschreib\\p{L}*',
    ),
    'about-somebody-else': anyOf('dein (partner|freund|mann), deine (partnerin|freundin|frau)'),
    'too-explicit': anyOf(
      'sex, sexuell\\p{L}*, geschlechts\\p{L}*, penis, vagina, brüste, orgasm\\p{L}*, nackt\\p{L}*',
    ),
    urgent: anyOf('schnell, sofort, beeil\\p{L}*, dringend'),
    'keeps-score': anyOf('punkte, prozent, von (zehn|fünf|10|5), skala'),
  },
  es: {
    'not-allowed-word': anyOf(
      'por qué, debes, deberías, debería, tienes que, tendrías que, siempre, nunca, por fin, al menos, mereces, debes',
    ),
    'past-retold': anyOf('qué (te )?pasó, trauma\\p{L}*, abus\\p{L}*, infancia, describe, cuenta lo que'),
    'about-somebody-else': anyOf('tu (pareja|novio|novia|marido|esposa|esposo)'),
    'too-explicit': anyOf(
      'sexo, sexual\\p{L}*, genital\\p{L}*, pene, vagina, pechos, orgasm\\p{L}*, desnud\\p{L}*',
    ),
    urgent: anyOf('rápido, ya mismo, urgente, date prisa'),
    'keeps-score': anyOf('puntos, por ciento, del uno al (diez|cinco), escala'),
  },
}

const ENGLISH = /\b(the|you|your|how|what|are|is|do|did|this|why|with|to)\b/gi

/** The rules that somebody's own question breaks; one that reads as English is looked at as English too. */
export function lintOwn(words: string, language: string): RuleId[] {
  const inEnglish = !(language in LISTS) || (words.match(ENGLISH) ?? []).length > 1
  const listed = Object.entries(LISTS[language] ?? {}).flatMap(([rule, list]) =>
    list.test(words) ? [rule as RuleId] : [],
  )
  return [...new Set([...listed, ...lintText(words, inEnglish ? 'en' : language)])]
}

import { fold } from './model/spelling.ts'

/** What people type to stop, in all languages, as the catalogues mark it. */
export type StopWords = {
  /** Heard at the beginning or the end of a short message too. */
  strong: readonly string[]
  /** Heard only where a message says nothing else: they have other meanings. */
  weak: readonly string[]
  /** What may stand beside either, such as "please". */
  beside: readonly string[]
  /** Words that turn a stop into its opposite, such as "don't". */
  negation: readonly string[]
  /** Everyday words with a stop in them, such as "bus stop". */
  everyday: readonly string[]
}

/** Whether typed words mean "stop". */
export type Stops = (typed: string) => boolean

/** The most words of a message that is short. */
const SHORT = 5

/** As much of a message as is listened to. */
const LONG = 1000

type Phrase = { words: readonly string[]; stops: boolean }

/** Knows all the ways to say "stop". */
export function stopsBy({ strong, weak, beside, negation, everyday }: StopWords): Stops {
  const phrases = (all: readonly string[], stops: boolean): Phrase[] =>
    all.map((one) => ({ words: wordsOf(one), stops }))
  const [strongly, besides] = [phrases(strong, true), phrases(beside, false)]
  const all = [...strongly, ...phrases(weak, true)]
  const letters = all.map(({ words }) => ({ words: [...squeezed(words.join(''))], stops: true }))
  const others = phrases(everyday, false)
  const negations = phrases(negation, false)

  const isEveryday = (sentence: readonly string[]) => others.some((one) => isWithin(sentence, one))
  const isNegated = (before: readonly string[]) => negations.some((one) => isWithin(before, one))
  const opensOrEnds = (sentence: readonly string[]) => {
    const said = bare(sentence, besides)
    const before = ({ words }: Phrase) => said.length - words.length
    const ends = (one: Phrase) => isAt(said, one, before(one)) && !isNegated(said.slice(0, before(one)))
    return !isEveryday(sentence) && strongly.some((one) => isAt(said, one, 0) || ends(one))
  }
  const isOnly = (words: readonly string[]) =>
    saysOnly(words, [...all, ...besides]) || saysOnly([...squeezed(words.join(''))], letters)
  return (typed) => {
    const sentences = sentencesOf(typed.slice(0, LONG))
    const words = sentences.flat()
    if (isOnly(words)) return !sentences.some(isEveryday)
    if (isShort(words, besides)) return joined(sentences, negations).some(opensOrEnds)
    return [sentences[0]!, sentences.at(-1)!].some((one) => saysOnly(one, [...strongly, ...besides]))
  }
}

function isShort(words: readonly string[], besides: readonly Phrase[]): boolean {
  const said = words.filter((word) => !SIGN.test(word))
  return bare(said, besides).length <= SHORT
}

/** A lone "don't" belongs to what comes after it, whatever mark stands between. */
const joined = (sentences: readonly string[][], negations: readonly Phrase[]): string[][] =>
  sentences.map((sentence, i) => {
    const before = sentences[i - 1] ?? []
    const isOpen = negations.some((one) => isAt(before, one, 0) && one.words.length === before.length)
    return isOpen ? [...before, ...sentence] : sentence
  })

/** Whether a phrase stands at this place. */
const isAt = (words: readonly string[], phrase: Phrase, at: number): boolean =>
  at >= 0 && at + phrase.words.length <= words.length && phrase.words.every((w, i) => words[at + i] === w)

const isWithin = (words: readonly string[], phrase: Phrase): boolean =>
  words.some((_, at) => isAt(words, phrase, at))

/** Whether words are nothing but these phrases, one after the other, and one of them stops. */
function saysOnly(words: readonly string[], phrases: readonly Phrase[]): boolean {
  const stopped: (boolean | undefined)[] = [false]
  for (const [at] of words.entries()) {
    if (stopped[at] === undefined) continue
    for (const phrase of phrases.filter((one) => isAt(words, one, at))) {
      const end = at + phrase.words.length
      stopped[end] = stopped[end] || stopped[at] || phrase.stops
    }
  }
  return stopped[words.length] === true
}

/** Words without what may stand beside a stop, at both ends. */
function bare(words: readonly string[], besides: readonly Phrase[]): readonly string[] {
  const first = besides.find((one) => isAt(words, one, 0))
  if (first) return bare(words.slice(first.words.length), besides)
  const last = besides.find((one) => isAt(words, one, words.length - one.words.length))
  return last ? bare(words.slice(0, -last.words.length), besides) : words
}

const SIGN = /(\p{Extended_Pictographic})/u

/** A message by its sentences, each as words without capitals, accents and repeated letters, and as signs. */
function sentencesOf(typed: string): string[][] {
  const words = (sentence: string) => {
    const parts = sentence.split(SIGN).map((part) => (SIGN.test(part) ? part : fold(part)))
    return spelt(parts.join(' ').replace(/ +/g, ' ').trim()).split(' ').map(squeezed)
  }
  const sentences = typed.split(/[!?;¡¿…\n]+|(?<![.,:])[.,:]+(?=\s|$)|\s[-–—]+\s/)
  return sentences.map(words).filter(([first]) => first !== '')
}

const wordsOf = (phrase: string): string[] => sentencesOf(phrase).flat()

/** Letters that stand alone, three or more in a row, are one word: "s t o p". */
const spelt = (words: string): string =>
  words.replace(/(?<!\S)\p{L}(?: \p{L}){2,}(?!\S)/gu, (letters) => letters.replaceAll(' ', ''))

/** A word in which no letter is repeated: "STOPPPP" is "stop". */
const squeezed = (word: string): string => word.replace(/(.)\1+/gu, '$1')

import type { Words } from '../../bots/words/words.ts'
import type { Text, Value } from '../../core/model/message.ts'

/** Draws something in a language, with words that are listened to. */
export type Draw = (language: string, words: Words) => string

/** Something that people see, drawn in each language; `about` is its first text. */
export type Screen = { place: string; about: string; drawn: Readonly<Record<string, string>> }

/**
 * Draws what is seen, each screen once however often it occurs: what says the same texts is the same, whatever
 * name, time or question stands in them. `lacks` tells which texts were not said yet, or not in every language.
 */
export function openStudio(words: Words) {
  const screens = new Map<string, Screen>()
  const said = new Map(words.languages.map((language) => [language, new Set<string>()]))
  let heard: Text[] = []
  const listening: Words = {
    ...words,
    say: (text, language) => words.say(listen(text), language),
    plain: (text, language) => words.plain(listen(text), language),
  }
  const listen = (text: Text): Text => {
    heard.push(text)
    return text
  }
  const drawIn = (draw: Draw, language: string): string => {
    heard = []
    const drawn = draw(language, listening)
    for (const id of heard.flatMap(idsIn)) said.get(language)!.add(id)
    return drawn
  }
  return {
    screens: (): readonly Screen[] => [...screens.values()],
    add: (place: string, draw: Draw): void => {
      drawIn(draw, 'en')
      const ids = heard.flatMap(idsIn)
      const known = `${place} ${ids}`
      if (screens.has(known)) return
      const drawn = order(words.languages).map((language) => [language, drawIn(draw, language)])
      screens.set(known, { place, about: ids[0] ?? '', drawn: Object.fromEntries(drawn) })
    },
    lacks: (ids: readonly string[]): string[] =>
      ids.filter((id) => ![...said.values()].every((its) => its.has(id))),
  }
}

/** English first, which whoever looks reads beside their own. */
const order = (languages: readonly string[]): string[] => [...new Set(['en', ...languages])]

export type Studio = ReturnType<typeof openStudio>

/** The texts of a text, its own first. */
function idsIn(value: Value): string[] {
  if (typeof value !== 'object') return []
  if ('prompt' in value) return [`the ${value.part} of a question`]
  if ('id' in value) return [value.id, ...Object.values(value.with ?? {}).flatMap(idsIn)]
  return Object.values(value).flatMap((inner: unknown) =>
    Array.isArray(inner) ? inner.flatMap((one) => idsIn(one as Value)) : idsIn(inner as Value),
  )
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageName } from '../../bots/words/language-name.ts'
import { escaped } from './html.ts'
import type { Screen } from './studio.ts'

const fileAt = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8')
const PLAYGROUND = '../../bots/playground/page'
const STYLE = [fileAt('gallery.css'), fileAt(PLAYGROUND, 'style/marks.css')].join('\n')

// As in the playground, what few fonts have is drawn.
const MARKS = `${fileAt(PLAYGROUND, 'marks.js').replace('export ', '')}
const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
const all = []
while (words.nextNode()) all.push(words.currentNode)
for (const one of all) one.replaceWith(...withMarks(one.data))`

/** One page of all screens, place by place, each in every language side by side. */
export function pageOfScreens(screens: readonly Screen[], places: readonly string[]): string {
  const of = (place: string) => screens.filter((one) => one.place === place)
  const nav = places.map((place, i) => `<a href="#p${i}">${escaped(place)} (${of(place).length})</a>`)
  const sections = places.map((place, i) =>
    [`<section id="p${i}"><h2>${escaped(place)}</h2>`, ...of(place).map(article), '</section>'].join('\n'),
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attune: every screen</title>
<style>${STYLE}</style>
<header>
<h1>Attune: every screen</h1>
<p>What says the same texts stands here once, with the names, times and questions of one occasion. Buttons are as wide as on a phone: what is cut here is cut there.</p>
<nav>${nav.join('\n')}</nav>
</header>
${sections.join('\n')}
<script type="module">${MARKS}</script>
</html>
`
}

const article = ({ about, drawn }: Screen): string => {
  const columns = Object.entries(drawn).map(
    ([language, screen]) => `<div lang="${language}"><h4>${languageName(language)}</h4>${screen}</div>`,
  )
  return `<article><h3>${escaped(about)}</h3>${columns.join('')}</article>`
}

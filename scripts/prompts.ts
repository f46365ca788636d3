import { readdirSync } from 'node:fs'
import { parse } from 'node:path'
import { sayHow } from '../bots/say-how.ts'
import { readShipped, readWordsOf } from '../bots/words/languages.ts'
import { readLists } from '../bots/words/lint-lists.ts'
import { depths, isForRooms, type Prompt, themes } from '../core/model/prompts.ts'

sayHow(`npm run -s prompts [LANGUAGE]
Prints every question that Attune asks, as Markdown: in English, or in another language by its code, such as de.`)

const [language = 'en'] = process.argv.slice(2)
const lists = readLists('core/lint')
const all = readShipped('core', lists)
const said = readWordsOf('core', language, all, lists)
if (said.size === 0) {
  const written = readdirSync('core/prompts/words').map((file) => parse(file).name)
  console.error(`No question has words in ${language}. There are: ${written.sort().join(', ')}.`)
  process.exit(1)
}
const live = all.filter((prompt) => !prompt.retired)

const part = (title: string, prompts: readonly Prompt[]): string[] => [
  `\n## ${title} (${prompts.length})`,
  ...themes.flatMap((theme) => {
    const its = prompts.filter((prompt) => prompt.theme === theme)
    return its.length > 0 ? [`\n### ${theme} (${its.length})`, ...its.map(entry)] : []
  }),
]

function entry(prompt: Prompt): string {
  const words = said.get(prompt.id)
  if (!words) return `\n**${prompt.id}** has no words in this language.`
  const { name, text, green, yellow, red } = words
  return `\n**${name}**  \n${text}  \n🟢 ${green} · 🟡 ${yellow} · 🔴 ${red}  \n${tags(prompt).join(' · ')}`
}

const tags = (it: Prompt): string[] => [
  `\`${it.id}\``,
  it.audience.join(' and '),
  ...(it.setting === 'either' ? [] : [it.setting]),
  ...(it.when === 'any' ? [] : [it.when]),
  ...(it.today ? ['today'] : []),
  ...(it.act ? [`act: ${it.act}`] : []),
  ...(it.rehearses ? ['rehearses a no'] : []),
  ...(it.shareable ? ['can be shown'] : []),
  ...(it.chips ? [`limits: ${it.chips.join(', ')}`] : []),
]

const rooms = live.filter(isForRooms)
const ofDepth = (depth: string) => live.filter((it) => it.depth === depth && !rooms.includes(it))
const page = [
  `# What Attune asks, in \`${language}\` (${live.length})`,
  ...depths.flatMap((depth) => part(depth, ofDepth(depth))),
  ...part('rooms', rooms),
  ...part(
    'asked no more, kept for old answers',
    all.filter((prompt) => prompt.retired),
  ),
]
console.log(page.join('\n'))

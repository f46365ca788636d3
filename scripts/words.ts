import { readFileSync, writeFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { variablesOf } from '../bots/catalogue.ts'

const FROM = 'core/locales/en.ftl'
const INTO = 'core/model/catalogue.ts'

const { body } = new FluentResource(readFileSync(FROM, 'utf8'))
const lines = body.map(({ id, value }) => {
  const names = variablesOf(value).map((name) => `'${name}'`)
  return `  ${id.includes('-') ? `'${id}'` : id}: ${names.join(' | ') || 'never'}`
})
const written = `// Written by \`npm run words\` from ${FROM}: change that and run it, never this.
// biome-ignore-all lint/style/noExcessiveLinesPerFile: a line for each text

/** Every text of the catalogues by its id, with the values that it takes. */
export type Catalogue = {
${lines.join('\n')}
}
`
if (!process.argv.includes('--check')) writeFileSync(INTO, written)
else if (readFileSync(INTO, 'utf8') !== written) {
  console.error(`${INTO} is not what ${FROM} says. Run: npm run words`)
  process.exitCode = 1
}

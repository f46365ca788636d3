import { readFileSync, writeFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { variablesOf } from '../bots/catalogue.ts'
import { sayHow } from '../bots/say-how.ts'

sayHow(`npm run words
Tells the compiler the ids of core/locales/en.ftl and their values: run it after every change of them.`)

const FROM = 'core/locales/en.ftl'
const INTO = 'core/model/catalogue.json'

const { body } = new FluentResource(readFileSync(FROM, 'utf8'))
const lines = body.map(({ id, value }) => {
  const names = variablesOf(value).map((name) => `"${name}": ""`)
  return `  "${id}": ${names.length > 0 ? `{ ${names.join(', ')} }` : '{}'}`
})
const written = `{\n${lines.join(',\n')}\n}\n`
if (!process.argv.includes('--check')) writeFileSync(INTO, written)
else if (readFileSync(INTO, 'utf8') !== written) {
  console.error(`${INTO} is not what ${FROM} says. Run: npm run words`)
  process.exitCode = 1
}

import { readFileSync, writeFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { sayHow } from '../bots/say-how.ts'
import { variablesOf } from '../bots/words/catalogue.ts'
import { readLanguages } from '../bots/words/languages.ts'
import { readLists } from '../bots/words/lint-lists.ts'
import { fingerprint, LOOKED_THROUGH } from '../bots/words/looked-through.ts'
import { notingFaults } from '../db/start-refused.ts'

sayHow(`npm run words
Tells the compiler the ids of core/locales/en.ftl and their values, and looks through all questions, so that no start
has to: run it after every change of them.`)

const FROM = 'core/locales/en.ftl'
const INTO = 'core/model/catalogue.json'
const QUESTIONS = `core/${LOOKED_THROUGH}`

const { body } = new FluentResource(readFileSync(FROM, 'utf8'))
const lines = body.map(({ id, value }) => {
  const names = variablesOf(value).map((name) => `"${name}": ""`)
  return `  "${id}": ${names.length > 0 ? `{ ${names.join(', ')} }` : '{}'}`
})
const written = `{\n${lines.join(',\n')}\n}\n`

// While anything is to be mended each start looks, and says what.
const [read] = notingFaults([], () => readLanguages('core', readLists('core/lint'), false))
const isSound = read !== undefined && Object.values(read.lacking).flat().length === 0

const made = { [INTO]: written, [QUESTIONS]: `${isSound ? fingerprint('core') : ''}\n` }
for (const [file, its] of Object.entries(made)) {
  if (!process.argv.includes('--check')) writeFileSync(file, its)
  else if (readFileSync(file, 'utf8') !== its) {
    console.error(`${file} is not as its sources are. Run: npm run words`)
    process.exitCode = 1
  }
}

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PLACES } from '../../bots/playground/phones/people.ts'
import { scenes } from '../../bots/playground/scenes/scenes.ts'

const SIGNS = /^[✓🟢🟡🔴⚪●▲■○ ]+/u
const FILLED = ['Ana', 'Ben', 'Sunday', '']

const said = readFileSync('core/locales/en.ftl', 'utf8')
const words = [
  ...FILLED.map((value) => said.replace(/\{ \$\w+ \}/g, value)),
  readFileSync('bots/playground/packs/small-steps.json', 'utf8'),
  ...PLACES.map(({ city }) => city),
  'START',
].join('\n')

for (const { title, steps } of scenes) {
  test(`${title}: what the guide points at is called so`, () => {
    const hints = steps.flatMap((step) => step.hints as readonly object[])
    const labels = hints.flatMap((hint) => ('press' in hint ? (hint.press as string[]) : []))
    const named = labels.filter((label) => !label.startsWith('/')).map((label) => label.replace(SIGNS, ''))
    expect(named.filter((label) => !words.includes(label))).toEqual([])
  })
}

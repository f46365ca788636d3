import { examine, givenHere } from './examine.ts'

const all = await examine(givenHere())
for (const { ok, says } of all) console.info(`${ok ? '✓' : '✗'} ${says}`)
const wrong = all.filter(({ ok }) => !ok).length
console.info(wrong ? `\nTo put right: ${wrong}.` : '\nAll is well.')
process.exitCode = wrong ? 1 : 0

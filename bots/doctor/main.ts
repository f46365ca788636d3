import { sayHow } from '../say-how.ts'
import { examine, givenHere } from './examine.ts'

sayHow(`npm run doctor
Looks at the settings, the tokens, the clock, the database and the disk, changes nothing, and says in a line each
what is fine (✓) or what to do (✗). It ends with 0 if all is well, else with 1.`)

const all = await examine(givenHere())
for (const { ok, says } of all) console.info(`${ok ? '✓' : '✗'} ${says}`)
const wrong = all.filter(({ ok }) => !ok).length
console.info(wrong === 0 ? '\nAll is well.' : `\n${wrong} ${wrong === 1 ? 'thing' : 'things'} to fix.`)
process.exitCode = wrong ? 1 : 0

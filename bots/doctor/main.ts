import { sayHow } from '../say-how.ts'
import { examine, givenHere } from './examine.ts'
import { report } from './report.ts'

sayHow(`npm run doctor
Looks at the settings, the tokens, the clock, the database, its backups and the disk, changes nothing, and says in a
line each what is fine (✓) or what to do (✗).

npm run -s doctor -- --json
The same as one object: { ok, findings: [{ id, ok, says }] }.

Either ends with 0 if all is well, with 1 if something is to be done, with 2 if it could not look.`)

const COULD_NOT = 2

try {
  const strange = process.argv.slice(2).find((flag) => flag !== '--json')
  if (strange === undefined) tell(report(await examine(givenHere()), process.argv.includes('--json')))
  else refuse(`doctor knows no ${strange}: there is --json.`)
} catch (error) {
  refuse(`doctor could not look (${(error as Error).name}).`)
}

function refuse(says: string): void {
  console.error(says)
  process.exitCode = COULD_NOT
}

function tell({ text, code }: ReturnType<typeof report>): void {
  // A connection that a server keeps open holds up nobody.
  process.stdout.write(`${text}\n`, () => process.exit(code))
}

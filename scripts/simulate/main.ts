import { parseArgs } from 'node:util'
import { sayHow } from '../../bots/say-how.ts'
import { SIZES, told } from './told.ts'

sayHow(`npm run -s simulate [-- --people N] [-- --seed N]
Prints the tables of docs/SCALE.md: what a day of ten thousand, a million and a hundred million people, or of so many, asks
of Telegram's and Slack's limits, of the database and of whoever pays. By a seed, so that it is the same each time.`)

const { values } = parseArgs({ options: { people: { type: 'string' }, seed: { type: 'string' } } })
const people = values.people === undefined ? SIZES : [whole('people', values.people, 10)]
console.info(told(people, whole('seed', values.seed ?? '1', 0)))

function whole(name: string, given: string, least: number): number {
  const number = Number(given)
  if (Number.isSafeInteger(number) && number >= least) return number
  console.error(`--${name} takes a whole number from ${least} on, such as --${name} 10000.`)
  process.exit(1)
}

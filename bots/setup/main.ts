import { Refused } from '../../db/start-refused.ts'
import { sayHow } from '../say-how.ts'
import { DOT_ENV } from '../settings/dot-env.ts'
import { openAsking } from './ask.ts'
import { setUp } from './set-up.ts'

sayHow(`npm run setup
Asks where Attune is to be and for the tokens of it, tries them, and writes the answers to ${DOT_ENV}.
What stands there already is offered first, and stays unless you type something else.`)

const { ask, close } = openAsking(() => {
  console.info('\nLeft early: nothing was changed.')
  process.exit(1)
})
try {
  await setUp(ask)
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  close()
}

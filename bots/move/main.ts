import { endRefused } from '../end-refused.ts'
import { sayHow } from '../say-how.ts'
import { readConfig } from '../settings/config.ts'
import { given } from '../settings/given-settings.ts'
import { moveTo } from './move-to.ts'

sayHow(`npm run move                         moves everything to the PostgreSQL that DATABASE_URL names
npm run move -- --to postgres://…    the same, to the one at this address
npm run move -- --to FILE            moves everything back from there to a file, such as data/attune.db
Attune may be running: most is copied meanwhile, and this says when to stop it for what is left. All is read on both
sides and compared, row by row; cut short, do it again.`)

try {
  const { env, file } = given()
  await moveTo(readConfig(env, file), process.argv.slice(2), (line) => console.info(line))
} catch (error) {
  endRefused(error)
}

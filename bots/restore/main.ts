import { instant } from '../../core/model/time.ts'
import { endRefused } from '../end-refused.ts'
import { onlyForFile } from '../not-on-server.ts'
import { sayHow } from '../say-how.ts'
import { readConfig } from '../settings/config.ts'
import { given } from '../settings/given-settings.ts'
import { putBack } from './put-back.ts'

sayHow(`npm run restore FILE             puts the backup FILE in the place of the database
npm run restore FILE IDENTITY    the same, of a backup that opens with the age identity in the file IDENTITY
Stop Attune before. What was there stays beside it under another name, so that it can be undone. FILE may also be such
a file, or a copy of a database made by hand.`)

try {
  const { env, file } = given()
  const now = instant(Temporal.Now.instant())
  const config = readConfig(env, file)
  onlyForFile(
    config,
    'pg_restore puts a dump back: docs/RUNNING.md, "Back up a PostgreSQL", has the commands.',
  )
  const said = await putBack(config, process.argv.slice(2), now)
  for (const line of said) console.info(line)
} catch (error) {
  endRefused(error)
}

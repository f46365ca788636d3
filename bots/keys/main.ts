import { instant } from '../../core/model/time.ts'
import { keySource, rootKey } from '../../db/root-key.ts'
import { deriveKeys } from '../../db/seal.ts'
import { identityOf, recipientOf } from '../../db/sqlite/backup/age-keys.ts'
import { Refused } from '../../db/start-refused.ts'
import { endRefused } from '../end-refused.ts'
import { onlyForFile } from '../not-on-server.ts'
import { sayHow } from '../say-how.ts'
import { readConfig } from '../settings/config.ts'
import { given } from '../settings/given-settings.ts'
import type { Config } from '../settings/settings.ts'
import { changeKey } from './change-key.ts'

sayHow(`npm run keys              makes a new root key, and puts the database under it; stop Attune before
npm run -s keys -- --age  prints the identity by which the program age opens backups: keep it as you keep the key`)

try {
  const { env, file } = given()
  const config = readConfig(env, file)
  const strange = process.argv.slice(2).find((flag) => flag !== '--age')
  if (strange !== undefined)
    throw new Refused(`npm run keys knows no ${strange}: npm run keys -- --help says what there is.`)
  if (!process.argv.includes('--age'))
    onlyForFile(
      config,
      'For a new key, move it to a file (npm run move), make the key there, and move it back.',
    )
  const lines = process.argv.includes('--age')
    ? await ageIdentity(config)
    : await changeKey(config, instant(Temporal.Now.instant()))
  for (const line of lines) console.info(line)
} catch (error) {
  endRefused(error)
}

/** As age's own program for keys writes it. */
async function ageIdentity({ ATTUNE_DB, ATTUNE_KEY }: Config): Promise<string[]> {
  const identity = identityOf(deriveKeys(rootKey(keySource(ATTUNE_DB, ATTUNE_KEY), true)))
  return [`# public key: ${await recipientOf(identity)}`, identity]
}

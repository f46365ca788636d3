import type { Kysely } from 'kysely'
import { formerKeys, isNext, keysIn, takeNext } from './key-files.ts'
import { noted } from './meta.ts'
import { isThere, type KeySource, rootKey } from './root-key.ts'
import type { Tables } from './schema.ts'
import { deriveKeys, type Keys } from './seal.ts'
import { Refused } from './start-refused.ts'

/** The keys of a database, by the root key it is under; throws `Refused` if that is not the one here. */
export async function checkedKeys(db: Kysely<Tables>, source: KeySource): Promise<Keys> {
  const known = await db.selectFrom('meta').select('value').where('name', '=', 'key_check').executeTakeFirst()
  // A change of keys was cut short just before its end.
  if (known && isNext(source.file, known.value))
    takeNext(source.file, Temporal.Now.plainDateISO('UTC').toString())
  const keys = deriveKeys(rootKey(source, known !== undefined))
  if (!known) return await first(db, source, keys)
  if (known.value === keys.check) return keys
  const former = formerKeys(source.file, known.value)
  if (former) return former
  throw otherKey(source, known.value)
}

/** The keys of a new database, if none has come first with others. */
async function first(db: Kysely<Tables>, source: KeySource, keys: Keys): Promise<Keys> {
  await db
    .insertInto('meta')
    .values({ name: 'key_check', value: keys.check })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const known = await noted(db, 'key_check')
  if (known === keys.check) return keys
  throw otherKey(source, `${known}`)
}

function otherKey(source: KeySource, check: string): Refused {
  if (source.given && isThere(source.file) && keysIn(source.file).check === check)
    return new Refused(
      `ATTUNE_KEY is the root key of before: that of now is in ${source.file}. Take ATTUNE_KEY out of your settings, or set it to what is in there.`,
    )
  const what = source.given ? 'ATTUNE_KEY is not' : `The key file ${source.file} does not hold`
  return new Refused(`${what} the key this database was made with: put that key back from your backup.`)
}

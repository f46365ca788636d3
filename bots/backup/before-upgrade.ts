import { instant } from '../../core/model/time.ts'
import type { Keys } from '../../db/seal.ts'
import { Refused } from '../../db/start-refused.ts'
import type { Log } from '../log.ts'
import { type BackupConfig, backUp } from './back-up.ts'

/** Backs up what an update is about to change; without a backup there would be no way back, so nothing is changed then. */
export async function backUpBefore(config: BackupConfig, keys: Keys, log: Log): Promise<void> {
  try {
    const { path } = await backUp(config, () => keys, { at: instant(Temporal.Now.instant()) })
    log.info('backed up before the update')
    console.info(
      `The database is brought up to date. As it was, it is in ${path}: npm run restore puts that back.`,
    )
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Refused(
      `The database is not brought up to date, for no backup of it could be made before. ${error.message}`,
    )
  }
}

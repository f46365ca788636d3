import { type Instant, plus, utcDate } from '../../core/model/time.ts'
import { keySource } from '../../db/root-key.ts'
import { rotatable, rotate } from '../../db/sqlite/rotate.ts'
import { aboutFile } from '../../db/sqlite/usable-file.ts'
import { backUp } from '../backup/back-up.ts'
import type { Config } from '../settings/settings.ts'

/** Backs up, and puts the database under a new root key; returns what was done and what to do now, in lines. */
export async function changeKey(config: Config, now: Instant): Promise<string[]> {
  const { ATTUNE_DB: file, ATTUNE_KEY: given } = config
  const source = keySource(file, given)
  const rotation = said(() => rotatable(file, source), file)
  const made = rotation === 'nearly done' ? null : await backUp(config, () => rotation.from, { at: now })
  const former = said(() => rotate(file, source, rotation, utcDate(now)), file)
  return [
    ...(made === null ? [] : [`Backed up to ${made.path}.`]),
    `The root key is a new one, in ${source.file}: copy it now to where you keep your copy, apart from the database and ` +
      'its backups. Whoever loses it loses every name and every word.',
    given ? ofSetting(config, now) : ofFile(former, config, now),
  ]
}

function ofFile(former: string | null, config: Config, now: Instant): string {
  return (
    `The key of before is in ${former}. Only backups made until now need it, and npm run restore finds it there: delete ` +
    `it, and your copies of it, after ${lastDay(config, now)}, when none of those is kept any more.`
  )
}

function ofSetting(config: Config, now: Instant): string {
  return (
    `ATTUNE_KEY is still the key of before, so Attune would not start: take it out of your settings, or set it to what is ` +
    `in ${keySource(config.ATTUNE_DB).file} and delete that file. Backups made until now need the key of before: keep it ` +
    `until ${lastDay(config, now)}, and to restore one put it into ${keySource(config.ATTUNE_DB).file}-until-${utcDate(now)}.`
  )
}

const lastDay = ({ ATTUNE_BACKUP_DAYS: days }: Config, now: Instant): string => utcDate(plus(now, { days }))

function said<T>(work: () => T, file: string): T {
  try {
    return work()
  } catch (error) {
    throw aboutFile(error, file)
  }
}

import { existsSync } from 'node:fs'
import { type Instant, plus, utcDate } from '../../core/model/time.ts'
import { erasedBeside } from '../../db/erased.ts'
import type { Restored } from '../../db/sqlite/backup/restore.ts'
import type { Config } from '../settings/settings.ts'

/** What a restore did, and what follows from it, in lines for whoever runs Attune. */
export function whatWasDone(config: Config, { at, people, aside }: Restored, now: Instant): string[] {
  const { ATTUNE_DB: file } = config
  const count = `${people.length} ${people.length === 1 ? 'person' : 'people'}`
  return [
    `Restored: ${file} is as it was ${at === null ? 'when that copy was made' : `on ${minuteOf(at)}, ${ago(at, now)}`}. ${count} in it.`,
    ...ofErased(config, people, at, now),
    'Who has stopped or left since is not known in it: nobody is written to before they do something, and nothing that ' +
      'was planned, shown or open then goes on. If you know that nothing has happened since, start it once with ' +
      '"npm start -- --go-on".',
    ...(aside === null
      ? []
      : [
          `What was there is in ${aside}: "npm run restore ${aside}" puts that back. Delete it when you don't need it ` +
            'any more, for it holds what people said.',
        ]),
    'Start it: npm start',
  ]
}

function ofErased(
  { ATTUNE_DB: file, ATTUNE_BACKUP_DAYS: days }: Config,
  people: string[],
  at: Instant | null,
  now: Instant,
): string[] {
  const list = `${file}-erased`
  const ids = new Set(erasedBeside(file, days).ids())
  const again = people.filter((id) => ids.has(id)).length
  const known = plus(now, { days: -days })
  return [
    ...(again === 0
      ? []
      : [
          `${again} of them erased everything since: the next start erases that again, before anything is heard or said.`,
        ]),
    ...(existsSync(list) || existsSync(`${file}-number`)
      ? []
      : [
          `Who has erased everything since is not known here. If you still have ${list} of where it ran, put it there before you start it.`,
        ]),
    ...(at !== null && at < known
      ? [
          `It is older than ${days} days: whoever erased everything before ${utcDate(known)} may be in it once more.`,
        ]
      : []),
  ]
}

const minuteOf = (at: Instant): string => `${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`

/** How long ago that was, in one unit. */
function ago(at: Instant, now: Instant): string {
  const minutes = Math.max(0, Math.round(Temporal.Instant.from(at).until(now).total('minutes')))
  if (minutes < 120) return said(minutes, 'minute')
  return minutes < 48 * 60 ? said(Math.round(minutes / 60), 'hour') : said(Math.round(minutes / 1440), 'day')
}

const said = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'} ago`

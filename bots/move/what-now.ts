import { keySource } from '../../db/root-key.ts'
import type { Config } from '../settings/settings.ts'
import type { Way } from './way.ts'

/** What to do once everything has moved, in lines. */
export function whatNow({ file, back }: Way, config: Config): string[] {
  if (back)
    return [
      `Everything is in ${file} now, and the PostgreSQL is not started on any more. Take DATABASE_URL out of your settings` +
        `${config.ATTUNE_DB === file ? '' : `, set ATTUNE_DB=${file}`}, and start it: npm start`,
      'What is on the server holds what people said: drop that database, and its dumps, once you know that all is well.',
    ]
  const { file: key } = keySource(file)
  return [
    `Everything is in the PostgreSQL now, and ${file} is not started on any more. Set DATABASE_URL` +
      `${config.ATTUNE_KEY ? '' : `, and ATTUNE_KEY to what is in ${key}`}, for each process, and start it: npm start`,
    `${file} holds what people said until now: delete it and its backups once you know that all is well, but keep the key.`,
  ]
}

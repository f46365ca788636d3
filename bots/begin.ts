import { Refused } from '../db/start-refused.ts'
import { endRefused } from './end-refused.ts'
import { sayHow } from './say-how.ts'
import { forLive, forTerminal, isLive, type LiveConfig, readConfig } from './settings/config.ts'
import { given } from './settings/given-settings.ts'

const FLAGS: readonly string[] = ['--terminal', '--playground', '--go-on']

const HOW = `npm start                    Attune on the platforms that are set up; without any, the playground
npm start -- --playground    the playground, whatever is set up
npm start -- --terminal      Attune for one person, in the terminal
npm start -- --go-on         after putting back a database in which nothing is missing: goes on as if it had not stopped
npm run setup                asks for what it takes to go live
npm run doctor               says what is wrong, if anything is
npm run backup               backs up the database, encrypted; each night it does so by itself
npm run restore FILE         puts a backup in the place of the database
npm run keys                 makes a new root key
npm run move                 moves everything to a PostgreSQL, or back`

/** Starts what the flags wish for; without any, the real thing if a platform is set up, and else the playground. */
export async function begin(flags: readonly string[]): Promise<void> {
  sayHow(HOW)
  try {
    const strange = flags.find((flag) => !FLAGS.includes(flag))
    if (strange !== undefined) throw new Refused(`Attune knows no ${strange}: there are ${FLAGS.join(', ')}.`)
    const { env, file } = given()
    const config = readConfig(env, file)
    const goesOn = flags.includes('--go-on')
    if (flags.includes('--terminal')) return await live(forTerminal(config), goesOn)
    if (!flags.includes('--playground') && isLive(config)) return await live(forLive(config), goesOn)
    const { startPlayground } = await import('./playground/index.ts')
    await startPlayground(config)
  } catch (error) {
    endRefused(error)
  }
}

/** Loads all that it takes only now: what is wrong with a setting is said before. */
async function live(config: LiveConfig, goesOn: boolean): Promise<void> {
  const { startLive } = await import('./start-live.ts')
  await startLive(config, goesOn)
}

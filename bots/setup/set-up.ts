import { encode } from '../../db/text-file.ts'
import { DOT_ENV } from '../settings/dot-env.ts'
import { given } from '../settings/given-settings.ts'
import type { Ask } from './ask.ts'
import { askFor } from './ask-setting.ts'
import { checkWritable, readEnvFile, withValues, writePrivately } from './env-file.ts'
import { askSlack } from './slack.ts'
import { askTelegram } from './telegram.ts'
import { askWhere } from './which-platforms.ts'

const HELLO = `Attune: a few questions, then the answers are written to ${DOT_ENV}.
Ctrl-C leaves at any time, and nothing is changed before the end.`

const RUN_BY =
  'Who runs it? Everybody is told before their first question, because you could read what they answer.'

const HELP = `A small text file with people and helplines near those who will use it: it stands on the help page.
   docs/help has some, by country, such as docs/help/us.txt: check their numbers first. You can leave it out.`

// Said before it happens: nobody can get a lost key back.
const ABOUT_KEY = `Names and words are sealed with a key, which the first start makes beside the database (data/key). Copy it somewhere
else then: whoever loses it loses them, in every backup, too.`

/** Asks for what it takes to go live, tries it, and writes it down at the very end. */
export async function setUp(ask: Ask): Promise<void> {
  // A proxy that .env names holds here, too.
  given()
  const { text, encoding, values } = readEnvFile(DOT_ENV)
  checkWritable(DOT_ENV)
  let steps = 0
  const asking = { ask, values, step: () => ++steps }
  console.info(HELLO)
  const where = await askWhere(ask, values)
  const places = [
    ...(where.telegram ? [await askTelegram(asking)] : []),
    ...(where.slack ? [await askSlack(asking)] : []),
  ]
  console.info(`\n${asking.step()}. ${RUN_BY}`)
  const runBy = await askFor(ask, { name: 'ATTUNE_RUN_BY', what: 'Your name', there: values.ATTUNE_RUN_BY })
  console.info(`\n${asking.step()}. ${HELP}`)
  const help = await askFor(ask, {
    name: 'ATTUNE_HELP',
    what: 'The file',
    there: values.ATTUNE_HELP,
    optional: true,
  })
  const tokens = Object.assign({}, ...places.map(({ answers }) => answers))
  const answers = { ...tokens, ATTUNE_RUN_BY: runBy, ATTUNE_HELP: help }
  const changed = Object.entries<string>(answers).filter(([name, value]) => value !== (values[name] ?? ''))
  writePrivately(DOT_ENV, encode(withValues(text, Object.fromEntries(changed)), encoding))
  console.info(`\nWritten to ${DOT_ENV}${process.platform === 'win32' ? '' : ', which only you can read'}.`)
  for (const { finish } of places) await finish?.()
  if (!values.ATTUNE_KEY) console.info(`\n${ABOUT_KEY}\n`)
  console.info('Start it:  npm start')
  for (const { begin } of places) console.info(begin)
}

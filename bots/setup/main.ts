import { Refused } from '../../db/refused.ts'
import { settings } from '../config.ts'
import { openAsking } from './ask.ts'
import { readEnvFile, type Values, withValues, writePrivately } from './env-file.ts'
import { askFor } from './setting.ts'
import { askToken } from './token.ts'

const FILE = '.env'

const HELLO = `Attune on Telegram: three questions, then the answers are written to ${FILE}.
Ctrl-C leaves at any time, and nothing is changed before the end.

1. In Telegram, write to @BotFather: /newbot, then a name and a username. It answers with a token.`

const RUN_BY = `
2. Who runs it? Everybody is told before their first question, because you could read what they answer.`

const HELP = `
3. A small text file with people and help lines near those who will use it, such as docs/help/us.txt.
   It stands on the help page; you can leave it out.`

const { ask, close } = openAsking(() => {
  console.info('\nLeft early: nothing was changed.')
  process.exit(1)
})
try {
  await setUp()
} catch (error) {
  if (!(error instanceof Refused)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  close()
}

async function setUp(): Promise<void> {
  const { text, values } = readEnvFile(FILE)
  const root = apiRoot(values)
  console.info(HELLO)
  const { token, bot } = await askToken(ask, values.TELEGRAM_BOT_TOKEN, root)
  console.info(RUN_BY)
  const runBy = await askFor(ask, { name: 'ATTUNE_RUN_BY', what: 'Your name', there: values.ATTUNE_RUN_BY })
  console.info(HELP)
  const help = await askFor(ask, {
    name: 'ATTUNE_HELP',
    what: 'The file',
    there: values.ATTUNE_HELP,
    optional: true,
  })
  const answers = { TELEGRAM_BOT_TOKEN: token, ATTUNE_RUN_BY: runBy, ATTUNE_HELP: help }
  const given = Object.entries(answers).filter(([name, value]) => value !== (values[name] ?? ''))
  writePrivately(FILE, withValues(text, Object.fromEntries(given)))
  console.info(`\nWritten to ${FILE}, which only you can read.`)
  console.info('Start it:  npm start')
  console.info(`Open it:   https://t.me/${bot.username}`)
}

/** The server to ask, as `npm start` would choose it. */
function apiRoot(values: Values): string | undefined {
  const given = process.env.TELEGRAM_API_ROOT || values.TELEGRAM_API_ROOT || undefined
  const { data, error } = settings.shape.TELEGRAM_API_ROOT.safeParse(given)
  if (error) throw new Refused(`TELEGRAM_API_ROOT ${error.issues[0]?.message}.`)
  return data
}

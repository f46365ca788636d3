import type { Values } from '../settings/dot-env.ts'
import type { Ask } from './ask.ts'

/** The platforms that Attune is to be on. */
export type Where = { telegram: boolean; slack: boolean }

const QUESTION = `
Where is it to be?   1 Telegram   2 Slack   3 both`

const CHOICES: Record<string, Where> = {
  1: { telegram: true, slack: false },
  2: { telegram: false, slack: true },
  3: { telegram: true, slack: true },
}

const NAMES: Record<string, string> = { telegram: '1', slack: '2', both: '3' }

/** Asks which platforms it is about; what is set up already is offered first, and stays if it is left out. */
export async function askWhere(ask: Ask, values: Values): Promise<Where> {
  const there = setUp(values)
  console.info(QUESTION)
  const where = await choice(ask, firstOf(there))
  if (there.telegram && !where.telegram) console.info(stays('Telegram', 'TELEGRAM_BOT_TOKEN'))
  if (there.slack && !where.slack) console.info(stays('Slack', 'what begins with SLACK_'))
  return where
}

async function choice(ask: Ask, first: string): Promise<Where> {
  for (;;) {
    const typed = (await ask(`   1, 2 or 3 (Enter for ${first}): `)).toLowerCase()
    const where = CHOICES[NAMES[typed] ?? (typed || first)]
    if (where) return where
    console.info('   Write 1, 2 or 3.')
  }
}

function firstOf({ telegram, slack }: Where): string {
  if (telegram && slack) return '3'
  return slack ? '2' : '1'
}

const setUp = (values: Values): Where => ({
  telegram: Boolean(values.TELEGRAM_BOT_TOKEN),
  slack: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].some((name) => values[name]),
})

const stays = (platform: string, what: string): string =>
  `   ${platform} stays set up as it is. To leave it, empty ${what} in .env.`

import { settings } from '../config.ts'
import { type Bot, meet } from '../telegram/probe.ts'
import type { Ask } from './ask.ts'

type Known = { token: string; bot: Bot }

/** Asks for a token until Telegram knows it; one that is there already and known can be kept. */
export async function askToken(ask: Ask, there = '', apiRoot?: string): Promise<Known> {
  const kept = there ? await known(ask, there, apiRoot) : null
  if (kept) console.info(`   There is already the token of ${named(kept.bot)}.`)
  for (;;) {
    const how = kept ? ', Enter keeps it' : ''
    const token = await ask(`   The token (not shown as you type${how}): `, { secret: true })
    if (kept && token === '') return kept
    const found = await known(ask, token, apiRoot)
    if (!found) continue
    console.info(`   That is ${named(found.bot)}.`)
    return found
  }
}

const named = ({ name, username }: Bot): string => `${name} (@${username})`

async function known(ask: Ask, token: string, apiRoot?: string): Promise<Known | null> {
  if (!settings.shape.TELEGRAM_BOT_TOKEN.safeParse(token).success) {
    console.info(
      '   That is not a whole token: it looks like 123456789:AAH... Copy all of it from @BotFather.',
    )
    return null
  }
  for (;;) {
    const met = await meet({ token, apiRoot })
    if ('bot' in met) return { token, bot: met.bot }
    if ('unknown' in met) {
      console.info(
        '   Telegram does not know this token; a newer one may have replaced it. Ask @BotFather: /token.',
      )
      return null
    }
    console.info(`   ${met.unreached}`)
    await ask('   Enter tries again, Ctrl-C leaves: ')
  }
}

import type { Config } from '../settings.ts'
import { type Bot, meet } from '../telegram/check-token.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** How Telegram sees the bot. */
export async function telegramFindings(config: Config): Promise<Finding[]> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config
  if (!token) return []
  const met = await meet({ token, apiRoot })
  if ('unreached' in met) return [wrong(`Telegram: ${met.unreached}`)]
  if ('bot' in met) return ofBot(met.bot)
  return [wrong('Token: Telegram does not know it. Copy it again from @BotFather: npm run setup.')]
}

const ofBot = ({ webhook, readsGroups, joinsGroups }: Bot): Finding[] => [
  fine('Token: Telegram knows it.'),
  webhook
    ? fine(
        'Webhook: one is left over, and npm start removes it. If another program needs it, give that another bot.',
      )
    : fine('Webhook: none.'),
  readsGroups
    ? wrong('Rights: it could read all that is said in groups. In @BotFather: /setprivacy, then Enable.')
    : fine(`Rights: it can't read along in groups${joinsGroups ? ', though it can be added to them' : ''}.`),
]

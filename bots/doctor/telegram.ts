import type { Config } from '../settings/settings.ts'
import { type Bot, meet, type Webhook } from '../telegram/check-token.ts'
import { UPDATES_PATH } from '../telegram/read-update.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** How Telegram sees the bot. */
export async function telegramFindings(config: Config): Promise<Finding[]> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config
  if (!token) return []
  const met = await meet({ token, apiRoot })
  if ('unreached' in met) return [wrong(`Telegram: ${met.unreached}`)]
  if ('bot' in met) return ofBot(met.bot, config.TELEGRAM_URL)
  return [wrong('Token: Telegram does not know it. Copy it again from @BotFather: npm run setup.')]
}

const ofBot = ({ webhook, readsGroups, joinsGroups }: Bot, url: string | undefined): Finding[] => [
  fine('Token: Telegram knows it.'),
  url === undefined ? polling(webhook) : byWebhook(webhook, url + UPDATES_PATH),
  readsGroups
    ? wrong('Rights: it could read all that is said in groups. In @BotFather: /setprivacy, then Enable.')
    : fine(`Rights: it can't read along in groups${joinsGroups ? ', though it can be added to them' : ''}.`),
]

const polling = (webhook: Webhook | null): Finding =>
  webhook
    ? fine(
        'Webhook: one is left over, and npm start removes it. If another program needs it, give that another bot.',
      )
    : fine('Webhook: none.')

const LATELY = 600

function byWebhook(webhook: Webhook | null, wanted: string): Finding {
  if (webhook === null) return fine('Webhook: none yet, npm start sets it.')
  if (webhook.url !== wanted)
    return fine(
      'Webhook: it leads elsewhere, and npm start changes that. If another program needs it, give that another bot.',
    )
  const { failed } = webhook
  if (failed === null || Date.now() / 1000 - failed.at > LATELY) return fine(`Webhook: ${wanted}.`)
  return wrong(
    `Webhook: Telegram lately did not get through to ${wanted} (${failed.why}). Let that lead to TELEGRAM_PORT of this machine.`,
  )
}

import type { Config } from '../config.ts'
import { type Bot, clockAhead, meet } from '../telegram/probe.ts'
import { type Finding, fine, wrong } from './finding.ts'

const MOST_SECONDS = 60

/** How Telegram sees the bot, and whether this machine's clock agrees with Telegram's. */
export async function telegramFindings(config: Config): Promise<Finding[]> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config
  if (!token) return [await clock(apiRoot)]
  const met = await meet({ token, apiRoot })
  if ('unreached' in met) return [wrong(`Telegram: ${met.unreached}`)]
  if ('bot' in met) return [...ofBot(met.bot), await clock(apiRoot)]
  const unknown = wrong('Token: Telegram does not know it. Copy it again from @BotFather: npm run setup.')
  return [unknown, await clock(apiRoot)]
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

async function clock(apiRoot: string | undefined): Promise<Finding> {
  const ahead = await clockAhead(apiRoot).catch(() => null)
  if (ahead === null) return fine('Clock: not compared, nobody told the time.')
  if (Math.abs(ahead) <= MOST_SECONDS) return fine('Clock: right.')
  const off = `${Math.round(Math.abs(ahead))} seconds ${ahead > 0 ? 'ahead' : 'behind'}`
  return wrong(`Clock: ${off}. Let this machine set it by itself, such as "timedatectl set-ntp true".`)
}

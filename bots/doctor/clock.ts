import type { Config } from '../config.ts'
import { clockAhead } from '../network.ts'
import { type Finding, fine, wrong } from './finding.ts'
import { meansSlack } from './slack.ts'

const MOST_SECONDS = 60
const SLACK = 'https://slack.com/api/'

/** Whether this machine's clock agrees with that of a platform: the first one that tells its time. */
export async function clockFindings(config: Config): Promise<Finding[]> {
  for (const ask of clocks(config)) {
    const ahead = await ask().catch(() => null)
    if (ahead !== null) return [compared(ahead)]
  }
  return [fine('Clock: not compared, nobody told the time.')]
}

/** Those of the platforms that are meant, and Telegram's where none is. */
function clocks(config: Config): (() => Promise<number | null>)[] {
  const { TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT, SLACK_API_URL = SLACK } = config
  const slack = meansSlack(config) ? [() => clockAhead(SLACK_API_URL)] : []
  const asksTelegram = TELEGRAM_BOT_TOKEN !== undefined || slack.length === 0
  return [
    ...(asksTelegram ? [() => clockAhead(TELEGRAM_API_ROOT ?? 'https://api.telegram.org')] : []),
    ...slack,
  ]
}

function compared(ahead: number): Finding {
  if (Math.abs(ahead) <= MOST_SECONDS) return fine('Clock: right.')
  const off = `${Math.round(Math.abs(ahead))} seconds ${ahead > 0 ? 'ahead' : 'behind'}`
  return wrong(`Clock: ${off}. Let this machine set it by itself, such as "timedatectl set-ntp true".`)
}

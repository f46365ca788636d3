import { aheadOf, MOST_SECONDS as NOT_BELIEVED, timeTellers } from '../platform-time.ts'
import type { Config } from '../settings/settings.ts'
import { type Finding, fine, wrong } from './finding.ts'
import { isOnSlack } from './is-on-slack.ts'

const MOST_SECONDS = 60

/** Whether this machine's clock agrees with that of a platform: the first one that tells its time. */
export async function clockFindings(config: Config): Promise<Finding[]> {
  const ahead = await aheadOf(timeTellers(config, isOnSlack(config))).catch(() => null)
  return [ahead === null ? fine('Clock: not compared, since nothing told the time.') : compared(ahead)]
}

function compared(ahead: number): Finding {
  const seconds = Math.round(Math.abs(ahead))
  if (seconds <= MOST_SECONDS) return fine('Clock: right.')
  const holds =
    seconds > NOT_BELIEVED ? ' Until it is right nothing comes, is erased or cleaned up by itself.' : ''
  const off = `${seconds} seconds ${ahead > 0 ? 'ahead' : 'behind'}`
  return wrong(
    `Clock: ${off}. Let this machine set it by itself, such as "timedatectl set-ntp true".${holds}`,
  )
}

import type { WebClient } from '@slack/web-api'
import type { Log } from '../log.ts'
import { untilReached } from '../until-reached.ts'
import type { Installed } from './clients.ts'
import { codeOf } from './errors.ts'
import { refusedToken } from './refused.ts'

/** What Attune is in its workspace, and how both are called. */
export type Me = Omit<Installed, 'botToken'> & { team: string; bot: string }

/** Asks Slack who Attune is, until it can be reached; throws `Refused` if the token is of no use. */
export async function identityOf(client: WebClient, log: Log, stopping: AbortSignal): Promise<Me> {
  const refused = (error: unknown) => refusedToken(error, 'SLACK_BOT_TOKEN')
  const asking = { platform: 'slack', log, stopping, codeOf, refused }
  const me = await untilReached(() => client.auth.test(), asking)
  return { team: me.team ?? '', bot: me.user ?? '', botId: me.bot_id ?? '', botUserId: me.user_id ?? '' }
}

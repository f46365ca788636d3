import type { Api } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Log } from '../log.ts'
import { untilReached } from '../until-reached.ts'
import { codeOf } from './errors.ts'
import { refusedToken } from './refused.ts'

/** Asks Telegram who the bot is, until it can be reached; throws `Refused` if the token is of no use. */
export const identityOf = (api: Api, log: Log, stopping: AbortSignal): Promise<UserFromGetMe> =>
  untilReached(() => api.getMe(), { platform: 'telegram', log, stopping, codeOf, refused: refusedToken })

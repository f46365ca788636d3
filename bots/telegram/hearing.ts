import type { Api } from 'grammy'
import type { Calling } from '../until-reached.ts'
import type { Dealer } from './answer.ts'
import type { Crowd } from './crowd.ts'

/** The kinds of things that are heard of: all that Attune needs, and nothing else. */
export const HEARD = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** What it takes to hear, by whichever way. */
export type Hearing = {
  api: Api
  /** For calls that wait until something happens. */
  polled: Api
  dealer: Dealer
  crowd: Crowd
  /** All that Telegram kept from before the start is dealt with, or has been tried for a while. */
  caughtUp: () => void
  calling: Calling
}

/** A way by which Telegram tells what happens. */
export type Way = {
  /** Resolves once something can come. */
  open: () => Promise<void>
  /** Resolves when nothing that came is being dealt with; what has to come again is not confirmed. */
  close: () => Promise<void>
}

import type { Handlers } from '../model/handlers.ts'
import type { Known } from '../model/scene.ts'
import { aBreath } from './a-breath.ts'
import { replyAway, seeReply } from './hear.ts'
import { reply, replyBack } from './reply.ts'

/** What a person may press after looking at what somebody shows, and at what is said of what they show. */
export const HEARING = {
  reply,
  'reply-back': replyBack,
  'reply-see': seeReply,
  'reply-away': replyAway,
  'a-breath': aBreath,
} satisfies Partial<Handlers<Known>>

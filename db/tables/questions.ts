import type { Share } from '../../core/model/card.ts'
import type { Answer, Ask, Checkin, Rhythm } from '../../core/model/circle.ts'
import type { SentReply } from '../../core/model/reply.ts'
import { table } from './table.ts'

/** When somebody wants to be asked. */
export const rhythms = table<Rhythm>()('rhythms', {
  id: 'id',
  person: 'person_id',
  circle: 'circle_id',
  days: { json: 'days' },
  from: 'window_from',
  to: 'window_to',
  less: { flag: 'less' },
  asked: 'asked_on',
})

/** What a circle is asked on a day. */
export const checkins = table<Checkin>()('checkins', {
  id: 'id',
  circle: 'circle_id',
  day: 'day',
  nth: 'nth',
  prompt: 'prompt',
})

/** Who was asked. */
export const asks = table<Ask>()('asks', {
  id: 'id',
  checkin: 'checkin_id',
  person: 'person_id',
  until: 'until',
  scheduled: { flag: 'scheduled' },
  done: { flag: 'done' },
  putOff: { flag: 'put_off' },
  later: 'later_at',
  rings: 'rings',
  rang: 'rang',
})

/** Colors in the open, own words under one’s own key. */
export const answers = table<Answer>()('answers', {
  id: 'id',
  ask: 'ask_id',
  person: 'person_id',
  color: 'color',
  shift: 'shift',
  limits: { json: 'limits' },
  words: { sealed: 'words', under: 'person' },
  parts: { json: 'parts' },
  at: 'answered_at',
  keptUntil: 'kept_until',
  shownUntil: 'shown_until',
  held: { flag: 'held' },
})

/** Who may look at an answer, and until when. */
export const shares = table<Share>()('shares', {
  id: 'id',
  answer: 'answer_id',
  member: 'member_id',
  until: 'until',
  fresh: { flag: 'fresh' },
  rings: { flag: 'rings' },
  held: { flag: 'held' },
})

/** What is said after looking at an answer. */
export const replies = table<SentReply>()('replies', {
  id: 'id',
  checkin: 'checkin_id',
  from: 'from_id',
  to: 'to_id',
  what: 'what',
  leaves: 'leaves_at',
  until: 'until',
  state: 'state',
  rang: { flag: 'rang' },
})

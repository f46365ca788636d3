import type { Update } from 'grammy/types'

/** The group or channel that the bot has just been added to; null if that is not what happened. */
export function addedTo({ my_chat_member: change }: Update): number | null {
  if (!change || change.chat.type === 'private') return null
  const there = ['member', 'administrator']
  const { old_chat_member: before, new_chat_member: after } = change
  return there.includes(after.status) && !there.includes(before.status) ? change.chat.id : null
}

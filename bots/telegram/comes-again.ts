import type { Update } from 'grammy/types'

/** For so many seconds what could not be stored is told again by Telegram before whoever sent it is told. */
const AGAIN_FOR = 60

/**
 * Whether what failed is still young enough to be told again. Whoever taps is told at once: nothing tells how old a tap
 * is, and Telegram keeps none for long.
 */
export function comesAgain({ message, edited_message, my_chat_member }: Update, now: number): boolean {
  const at = message?.date ?? edited_message?.edit_date ?? my_chat_member?.date
  return at !== undefined && now / 1000 - at < AGAIN_FOR
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { types } from '@slack/bolt'
import type { Log } from '../log.ts'
import { isMalformed, pointersOf } from './errors.ts'

/** What a message of Slack consists of: the words that are read aloud or shown on a lock screen, and its blocks. */
export type Draft = { text: string; blocks: types.KnownBlock[] }

/** Slack refuses to change a message into one with a longer text. */
const LONGEST = 4000

/** A message that can be told apart from all others of its chat by which sending it is. */
export const marked = ({ text, blocks: [first, ...others] }: Draft, delivery: string): Draft => ({
  text: [...text].slice(0, LONGEST).join(''),
  blocks: first ? [{ ...first, block_id: markOf(delivery) }, ...others] : [],
})

/** What the first block of a sending is called. */
export const markOf = (delivery: string): string => `d:${delivery}`

/** Which sending a block says that its message is; null if none. */
export const deliveryOf = (block: string | undefined): string | null =>
  /^d:(.+)$/.exec(block ?? '')?.[1] ?? null

/** A draft with a picture between its words and its buttons. */
export function illustrated({ text, blocks }: Draft, picture: types.ImageBlock): Draft {
  const buttons = blocks.findIndex(({ type }) => type === 'actions')
  const at = buttons === -1 ? blocks.length : buttons
  return { text, blocks: blocks.toSpliced(at, 0, picture) }
}

const TRIES = 4

/** Calls until Slack has made the picture ready; null if it does not take it. */
export async function untilReady<T>(call: () => Promise<T>, pause: number): Promise<T | null> {
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      return await call()
    } catch (error) {
      if (!isMalformed(error)) throw error
      if (tries < TRIES) await sleep(pause)
    }
  }
  return null
}

/** Calls; what Slack does not take as it was made is said once more in words alone. */
export async function orInWords<T>(draft: Draft, call: (draft: Draft) => Promise<T>, log: Log): Promise<T> {
  try {
    return await call(draft)
  } catch (error) {
    if (!isMalformed(error)) throw error
    log.error('message refused', { platform: 'slack', code: pointersOf(error) })
    return call({ text: draft.text, blocks: [] })
  }
}

import type { types } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Log } from '../log.ts'
import { messageAt } from './address.ts'
import { codeOf } from './errors.ts'
import { escaped } from './escape.ts'

type Block = types.KnownBlock

const LONGEST = 2000

/** Makes a message's first words lead to the message it is about; as it was, if Slack gives no link to that. */
export async function linked(
  client: WebClient,
  blocks: readonly Block[],
  about: string,
  log: Log,
): Promise<Block[]> {
  const { channel, ts: message_ts } = messageAt(about)
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts })
    return permalink ? leading(blocks, permalink) : [...blocks]
  } catch (error) {
    log.info('no link to a message', { code: codeOf(error) })
    return [...blocks]
  }
}

function leading([first, ...others]: readonly Block[], to: string): Block[] {
  if (!first) return []
  const label = first.type === 'section' && first.text ? markup(first.text) : ''
  if (first.type !== 'section' || label === '' || label.length > LONGEST || /[\n|]/.test(label)) {
    return [first, ...others]
  }
  return [{ ...first, text: { type: 'mrkdwn', text: `<${to}|${label}>`, verbatim: true } }, ...others]
}

const markup = ({ type, text }: { type: string; text: string }): string =>
  type === 'mrkdwn' ? text : escaped(text)

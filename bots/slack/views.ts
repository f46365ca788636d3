import type { types } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import type { Log } from '../log.ts'
import { within } from '../time-limit.ts'
import type { Words } from '../words/words.ts'
import { refOf } from './address.ts'
import { paragraphs } from './blocks.ts'
import { toSlack } from './clients.ts'
import { codeOf, isMalformed, pointersOf } from './errors.ts'
import { pieces } from './escape.ts'
import { fewAtOnce } from './few-at-once.ts'
import type { Way } from './receive.ts'
import { voiceOf } from './voice.ts'

/** How to reach somebody who has just done something: whose client, in which language as far as is known. */
export type Tongue = {
  client: () => Promise<WebClient>
  /** Asks Slack for a window, unless too many were asked for. */
  heeding: <T>(open: () => Promise<T>) => Promise<T>
  user: string
  language: () => string
  words: Words
  log: Log
  /** Hears of what was said in their own chat, so that it goes with the day. */
  note?: (ref: string) => Promise<unknown>
}

const failing =
  ({ log }: Tongue) =>
  (event: string, error: unknown) =>
    log.warn(event, { platform: 'slack', code: isMalformed(error) ? pointersOf(error) : codeOf(error) })

async function opened({ trigger }: Way, view: types.ModalView, tongue: Tongue): Promise<Opening> {
  try {
    const { views } = await tongue.client()
    const answer = await tongue.heeding(() => views.open({ trigger_id: trigger ?? '', view }))
    return { view: answer.view?.id }
  } catch (error) {
    failing(tongue)('modal not opened', error)
    return { sorry: sorryFor(error), isLate: isLate(error) }
  }
}

/** The id of a modal that was opened, or what is to be said of one that was not, and whether it is too late for any. */
type Opening = { view?: string; sorry?: Text; isLate?: boolean }

/** What can be shown at once; none of it throws, for nobody could do anything about it. */
export const views = (tongue: Tongue) => {
  const { client, user, words, language, note } = tongue
  const failed = failing(tongue)
  const update = async (view_id: string | undefined, view: types.ModalView): Promise<boolean> => {
    if (view_id === undefined) return false
    try {
      const { views } = await client()
      await views.update({ view_id, view })
      return true
    } catch (error) {
      // Whoever has closed it doesn't want to see it.
      if (codeOf(error) === 'not_found') return true
      failed('modal not changed', error)
      return false
    }
  }
  const opening = (way: Way, view: types.ModalView) => opened(way, view, tongue)
  return {
    /** Opens a modal; the person is told of nothing yet. */
    opening,
    /** Opens a modal; if that fails, the person is told. */
    open: async (way: Way, view: types.ModalView): Promise<boolean> => {
      const { sorry } = await opening(way, view)
      if (sorry) await whisper(way.respond, sorry, tongue, language())
      return !sorry
    },
    /** Changes a modal that is open; whether that is done. */
    update,
    /** Opens a modal on top of the one it happened in, or else in its place. */
    push: async ({ trigger, view: below }: Way, view: types.ModalView): Promise<void> => {
      try {
        const { views } = await client()
        await views.push({ trigger_id: trigger ?? '', view })
      } catch (error) {
        if (!isLate(error) && codeOf(error) !== 'push_limit_reached') failed('modal not opened', error)
        await update(below, view)
      }
    },
    /** Says something in a chat that only this person sees, for a while; where that can't be, in their own chat. */
    beside: async (channel: string | undefined, text: Text): Promise<void> => {
      try {
        const { chat } = await client()
        const said = aloud(text, words, language())
        await chat.postEphemeral({ channel: channel ?? '', user, ...said }).catch(async (error) => {
          if (!CLOSED.has(`${codeOf(error)}`)) throw error
          const { channel: own, ts } = await chat.postMessage({ channel: user, ...said })
          await note?.(refOf(`${own}`, `${ts}`))
        })
      } catch (error) {
        failed('not told', error)
      }
    },
  }
}

/** Says something beside what somebody did, for their eyes alone and for a while. */
export async function whisper(
  url: string | undefined,
  text: Text,
  { words, log }: Pick<Tongue, 'words' | 'log'>,
  language: string,
): Promise<void> {
  if (url === undefined) return
  const message = { response_type: 'ephemeral', replace_original: false, ...aloud(text, words, language) }
  try {
    const answer = await afterOthers(() =>
      toSlack(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: within(PATIENCE),
      }),
    )
    await answer.body?.cancel()
    if (!answer.ok) log.warn('not told', { platform: 'slack', code: answer.status })
  } catch (error) {
    log.warn('not told', { platform: 'slack', error })
  }
}

const PATIENCE = 10

/** A word beside a message may come a little later: while many tap, hearing them goes before it. */
const afterOthers = fewAtOnce(4)

const CLOSED = new Set(['user_not_in_channel', 'not_in_channel', 'channel_not_found', 'is_archived'])

const LATE = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'trigger_expired', 'trigger_exchanged'])
const isLate = (error: unknown) => LATE.has(`${codeOf(error)}`)

function sorryFor(error: unknown): Text {
  if (isLate(error)) return text('too-slow')
  return text(codeOf(error) === 'ratelimited' ? 'too-many-now' : 'didnt-get-through')
}

const aloud = (text: Text, words: Words, language: string) => {
  const voice = voiceOf(words, language)
  return { text: pieces(voice.plain(text), 3900)[0] ?? '…', blocks: paragraphs([text], voice) }
}

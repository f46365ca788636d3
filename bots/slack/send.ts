import type { WebClient } from '@slack/web-api'
import type { Message } from '../../core/model/message.ts'
import type { Recipient } from '../../db/outbox/call.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import type { Words } from '../words/words.ts'
import { chatOf, HOME, isFleeting, messageAt, refOf } from './address.ts'
import type { Clients } from './clients.ts'
import type { Directs } from './direct-channel.ts'
import { type Draft, illustrated, marked, orInWords, untilReady } from './draft.ts'
import { codeOf, type Hearing, isMalformed, judged, pointersOf } from './errors.ts'
import { linked } from './permalink.ts'
import { homeOf, messageOf, pictureOf } from './render.ts'
import type { Pictures } from './upload-picture.ts'

/** What sending needs; `pause` is how many milliseconds a picture gets to become ready. */
export type Sending = {
  clients: Clients
  directs: Directs
  pictures: Pictures
  words: Words
  log: Log
  pause?: number
} & Hearing

type Chat = ReturnType<typeof chatOf>
type Call = (draft: Draft) => Promise<string>

/** Makes messages and the Home tab look as they should: sends, changes, removes. */
export const sender =
  (sending: Sending): Platform['send'] =>
  (to, message, ref) => {
    const chat = chatOf(to.address)
    return judged(chat.team, sending, () => send(sending, { to, chat }, message, ref))
  }

type Whom = { to: Recipient; chat: Chat }

async function send(sending: Sending, whom: Whom, message: Message | null, ref: string | null) {
  if (isFleeting(ref) || (message === null && ref === null)) return ref ?? ''
  const { chat } = whom
  const client = await sending.clients.clientFor(chat.team)
  if (ref === HOME) return publish(sending, client, whom, message)
  if (message === null) return remove(client, ref!)
  const call = ref === null ? await posting(sending, client, chat) : changing(client, ref)
  return say(sending, client, { ...whom, message }, call)
}

async function publish(
  { words, log }: Sending,
  client: WebClient,
  { to, chat }: Whom,
  message: Message | null,
): Promise<string> {
  const publishing = (shown: Message | null) =>
    client.views.publish({ user_id: chat.id, view: homeOf(shown, to.language, words) })
  try {
    await publishing(message)
  } catch (error) {
    if (!isMalformed(error)) throw error
    log.error('home refused', { platform: 'slack', code: pointersOf(error) })
    await publishing(null)
  }
  return HOME
}

async function posting({ directs }: Sending, client: WebClient, { team, id, where }: Chat): Promise<Call> {
  const channel = where === 'person' ? await directs(client, team, id) : id
  const manner = { channel, unfurl_links: false, unfurl_media: false }
  return async (draft) => {
    const { ts } = await client.chat.postMessage({ ...manner, ...draft })
    return refOf(channel, `${ts}`)
  }
}

function changing(client: WebClient, ref: string): Call {
  return async (draft) => {
    await client.chat.update({ ...messageAt(ref), ...draft })
    return ref
  }
}

async function say(
  { words, log, pictures, pause = 1000 }: Sending,
  client: WebClient,
  { to, chat, message }: Whom & { message: Message },
  call: Call,
): Promise<string> {
  const { text, blocks } = messageOf(message, to.language, words, chat.where)
  const leads = message.about !== undefined && to.about !== null
  const led = leads ? await linked(client, blocks, to.about!, log) : blocks
  const draft = marked({ text, blocks: led }, to.delivery)
  const picture = chat.where === 'room' ? pictureOf(message) : undefined
  if (picture) {
    const { weather, alt } = picture
    const block = await pictures.blockFor(client, chat.team, weather, words.plain(alt, to.language))
    const sent = block && (await untilReady(() => call(illustrated(draft, block)), pause))
    if (sent) return sent
    pictures.forget(chat.team, weather)
  }
  return orInWords(draft, call, log)
}

async function remove(client: WebClient, ref: string): Promise<string> {
  try {
    await client.chat.delete(messageAt(ref))
  } catch (error) {
    if (codeOf(error) !== 'message_not_found') throw error
  }
  return ref
}

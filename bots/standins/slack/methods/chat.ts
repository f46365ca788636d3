import { optional } from '../../rules.ts'
import { messageProblems } from '../block-kit/message.ts'
import { messageObject, rewrite, say, unsay } from '../talk/say.ts'
import { whisper } from '../talk/whisper.ts'
import { checkFiles } from '../world/files.ts'
import { Refusal, refuseFor } from '../world/refusal.ts'
import { findConversation, findOpen, findOwn, findPerson } from './find.ts'
import { type Caller, method } from './method.ts'
import { flag, list, text } from './parameters.ts'

const LONGEST = 40_000
const LONGEST_CHANGE = 4000

const content = { text: optional(text), blocks: optional(list) }

/** Says something in a conversation. */
export const postMessage = method(
  'chat:write',
  { channel: text, ...content, unfurl_links: optional(flag), unfurl_media: optional(flag) },
  (caller, args) => {
    const { world, team } = caller
    const at = findOpen(caller, args.channel)
    const message = say(world, at, { ...checkContent(caller, args), user: team.botUserId, bot: true })
    return { channel: at.id, ts: message.ts, message: messageObject(world, at, message) }
  },
)

/** Shows something to one member of a conversation alone. */
export const postEphemeral = method(
  'chat:write',
  { channel: text, user: text, ...content },
  (caller, args) => {
    const at = findOpen(caller, args.channel)
    const person = findPerson(caller, args.user)
    if (!at.members.includes(person.id)) throw new Refusal('user_not_in_channel')
    whisper(caller.world, person, at, checkContent(caller, args))
    return { message_ts: `${Math.floor(caller.world.now() / 1000)}.000100` }
  },
)

/** Changes a message of the bot. */
export const updateMessage = method('chat:write', { channel: text, ts: text, ...content }, (caller, args) => {
  const { world } = caller
  const at = findConversation(caller, args.channel)
  const message = findOwn(caller, at, args.ts, 'cant_update_message')
  if (at.archived) throw new Refusal('is_inactive')
  const to = checkContent(caller, args)
  if ([...to.text].length > LONGEST_CHANGE) throw new Refusal('msg_too_long')
  rewrite(world, at, message, to)
  return { channel: at.id, ts: message.ts, text: to.text, message: messageObject(world, at, message) }
})

/** Takes a message of the bot back. */
export const deleteMessage = method('chat:write', { channel: text, ts: text }, (caller, args) => {
  const at = findConversation(caller, args.channel)
  const message = findOwn(caller, at, args.ts, 'cant_delete_message')
  unsay(caller.world, at, message)
  return { channel: at.id, ts: message.ts }
})

/** The address of a message. */
export const getPermalink = method(undefined, { channel: text, message_ts: text }, (caller, args) => {
  const at = findConversation(caller, args.channel)
  if (!at.messages.some(({ ts }) => ts === args.message_ts)) throw new Refusal('message_not_found')
  const path = `archives/${at.id}/p${args.message_ts.replace('.', '')}`
  return { channel: at.id, permalink: `https://${caller.team.domain}.slack.com/${path}` }
})

type Content = { text: string | undefined; blocks: unknown[] | undefined }

function checkContent({ world, team }: Caller, given: Content): { text: string; blocks: unknown[] } {
  const { text: words = '', blocks = [] } = given
  if (words === '' && blocks.length === 0) throw new Refusal('no_text')
  const problems = blocks.length > 0 ? messageProblems(blocks) : []
  if (problems.length > 0) refuseFor('invalid_blocks', problems)
  checkFiles(world, team.id, blocks, 'invalid_blocks')
  return { text: [...words].slice(0, LONGEST).join(''), blocks }
}

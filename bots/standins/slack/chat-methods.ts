import { flag, list, optional, text } from './check.ts'
import { checkFiles } from './files.ts'
import { findConversation, findOpen, findOwn, findPerson } from './find.ts'
import { messageProblems } from './kit/message.ts'
import { type Caller, type Method, method } from './method.ts'
import { Refusal, refuseFor } from './refusal.ts'
import { whisper } from './response-urls.ts'
import { messageObject, rewrite, say, unsay } from './say.ts'

const longest = 40_000

const longestChange = 4000

const content = { text: optional(text), blocks: optional(list) }

const manners = { unfurl_links: optional(flag), unfurl_media: optional(flag), mrkdwn: optional(flag) }

type Content = { text: string | undefined; blocks: unknown[] | undefined }

const postMessage = method(
  'chat:write',
  { channel: text, ...content, ...manners, thread_ts: optional(text) },
  (caller, args) => {
    const { world, team } = caller
    const at = findOpen(caller, args.channel)
    const draft = { ...checkContent(caller, args), user: team.botUserId, bot: true, thread: args.thread_ts }
    const message = say(world, at, draft)
    return { channel: at.id, ts: message.ts, message: messageObject(world, at, message) }
  },
)

const postEphemeral = method(
  'chat:write',
  { channel: text, user: text, ...content, ...manners },
  (caller, args) => {
    const at = findOpen(caller, args.channel)
    const person = findPerson(caller, args.user)
    if (!at.members.includes(person.id)) throw new Refusal('user_not_in_channel')
    whisper(caller.world, person, at, checkContent(caller, args))
    return { message_ts: `${Math.floor(caller.world.now() / 1000)}.000100` }
  },
)

const update = method('chat:write', { channel: text, ts: text, ...content }, (caller, args) => {
  const { world } = caller
  const at = findConversation(caller, args.channel)
  const message = findOwn(at, args.ts, 'cant_update_message')
  if (at.archived) throw new Refusal('is_inactive')
  const to = checkContent(caller, args)
  if ([...to.text].length > longestChange) throw new Refusal('msg_too_long')
  rewrite(world, at, message, to)
  return { channel: at.id, ts: message.ts, text: to.text, message: messageObject(world, at, message) }
})

const remove = method('chat:write', { channel: text, ts: text }, (caller, args) => {
  const at = findConversation(caller, args.channel)
  const message = findOwn(at, args.ts, 'cant_delete_message')
  unsay(caller.world, at, message)
  return { channel: at.id, ts: message.ts }
})

const getPermalink = method(undefined, { channel: text, message_ts: text }, (caller, args) => {
  const at = findConversation(caller, args.channel)
  if (!at.messages.some(({ ts }) => ts === args.message_ts)) throw new Refusal('message_not_found')
  const path = `archives/${at.id}/p${args.message_ts.replace('.', '')}`
  return { channel: at.id, permalink: `https://${caller.team.domain}.slack.com/${path}` }
})

/** Posting, changing and taking back. */
export const chatMethods: Record<string, Method> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
}

function checkContent({ world, team }: Caller, given: Content): { text: string; blocks: unknown[] } {
  const { text: words = '', blocks = [] } = given
  if (words === '' && blocks.length === 0) throw new Refusal('no_text')
  const problems = blocks.length > 0 ? messageProblems(blocks) : []
  if (problems.length > 0) refuseFor('invalid_blocks', problems)
  checkFiles(world, team.id, blocks, 'invalid_blocks')
  return { text: [...words].slice(0, longest).join(''), blocks }
}

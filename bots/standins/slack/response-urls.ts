import { randomBytes } from 'node:crypto'
import { keep } from './blocks.ts'
import type { Conversation, Message } from './conversations.ts'
import { messageProblems } from './kit/message.ts'
import type { Ephemeral, Person } from './people.ts'
import { Refusal, refuseFor } from './refusal.ts'
import { rewrite, say, unsay } from './say.ts'
import { changed, newId, teamOf, type World } from './world.ts'

/** What can be changed through a response URL: what was pressed, or what was said there before. */
type Original = Message | Ephemeral | undefined

/** An address that lets the bot answer what a person did, five times within half an hour. */
export type ResponseUrl = {
  readonly path: string
  readonly person: Person
  readonly at: Conversation
  readonly born: number
  original: Original
  left: number
}

/** What may be posted there. */
export type Response = {
  text?: string
  blocks?: unknown[]
  response_type?: 'ephemeral' | 'in_channel'
  replace_original?: boolean
  delete_original?: boolean
}

const known = new Set([
  'text',
  'blocks',
  'response_type',
  'replace_original',
  'delete_original',
  'thread_ts',
  'unfurl_links',
  'unfurl_media',
  'mrkdwn',
])

const most = 1000

const halfAnHour = 30 * 60_000

/** A new address, about something already there if `original` is given. */
export function newResponseUrl(
  world: World,
  person: Person,
  at: Conversation,
  original?: Message | Ephemeral,
): string {
  const path = `/response/${person.teamId}/${randomBytes(12).toString('hex')}`
  if (world.responseUrls.length > most) world.responseUrls.splice(0, most / 2)
  world.responseUrls.push({ path, person, at, born: world.now(), original, left: 5 })
  return `${world.origin}${path}`
}

/** Shows a note to one person only. */
export function whisper(
  world: World,
  person: Person,
  at: Conversation,
  { text = '', blocks = [] }: Response,
): Ephemeral {
  const note = { id: newId(world, 'E'), channel: at.id, text, blocks: keep(blocks) }
  person.ephemerals.push(note)
  changed(world)
  return note
}

/** Does what the bot answers through a response URL or with the acknowledgement of a command. */
export function respond(world: World, url: ResponseUrl, given: Response) {
  const { person, at } = url
  if (given.delete_original) return take(world, url)
  if (given.replace_original && url.original) return replace(world, url, given)
  if (given.text === undefined && !given.blocks) throw new Refusal('no_text')
  const text = given.text ?? ''
  const bot = { user: teamOf(world, person.teamId).botUserId, bot: true }
  if (given.response_type !== 'in_channel') url.original = whisper(world, person, at, given)
  else url.original = say(world, at, { ...bot, text, blocks: given.blocks })
}

function take(world: World, { person, at, original }: ResponseUrl) {
  if (!original) return
  if (isNote(original)) person.ephemerals = person.ephemerals.filter((one) => one !== original)
  else if (at.messages.includes(original)) unsay(world, at, original)
  changed(world)
}

const isNote = (original: Message | Ephemeral): original is Ephemeral => 'id' in original

function replace(world: World, { person, at, original }: ResponseUrl, given: Response) {
  if (!original) return
  if (!isNote(original)) return rewrite(world, at, original, given)
  if (!person.ephemerals.includes(original)) return
  Object.assign(original, { text: given.text ?? '', blocks: keep(given.blocks ?? []) })
  changed(world)
}

/** A post to a response URL, refused if it came too late, too often, or has something wrong in it. */
export function postResponse(world: World, path: string, given: Response & Record<string, unknown>) {
  const url = world.responseUrls.find((one) => one.path === path)
  if (!url || world.now() - url.born > halfAnHour) throw new Refusal('expired_url')
  if (url.left < 1) throw new Refusal('used_url')
  const unknown = Object.keys(given).find((name) => !known.has(name))
  if (unknown !== undefined) refuseFor('invalid_arguments', [`unknown argument: ${unknown}`])
  const problems = given.blocks === undefined ? [] : messageProblems(given.blocks)
  if (problems.length > 0) refuseFor('invalid_blocks', problems)
  url.left -= 1
  respond(world, url, given)
  return 'ok'
}

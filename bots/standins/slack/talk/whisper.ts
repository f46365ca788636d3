import { changed } from '../../changes.ts'
import { messageProblems } from '../block-kit/message.ts'
import { keep } from '../world/blocks.ts'
import type { Conversation } from '../world/conversations.ts'
import type { Person } from '../world/people.ts'
import { Refusal, refuseFor } from '../world/refusal.ts'
import { newId, type World } from '../world/world.ts'

/** Shows a note to one person only. */
export function whisper(
  world: World,
  person: Person,
  at: Conversation,
  { text = '', blocks = [] }: { text?: string; blocks?: unknown[] },
) {
  person.ephemerals.push({ id: newId(world, 'E'), channel: at.id, text, blocks: keep(blocks) })
  changed(world)
}

/** What may be posted to a response URL: of all that Slack takes, a note beside what is there. */
type Response = {
  text?: string
  blocks?: unknown[]
  response_type?: 'ephemeral'
  replace_original?: false
}

const KNOWN = ['text', 'blocks', 'response_type', 'replace_original']
const HALF_AN_HOUR = 30 * 60_000

/** A post to a response URL, refused if it came too late, too often, or has something wrong in it. */
export function postResponse(world: World, path: string, given: Response) {
  const url = world.responseUrls.find((one) => one.path === path)
  if (!url || world.now() - url.born > HALF_AN_HOUR) throw new Refusal('expired_url')
  if (url.left < 1) throw new Refusal('used_url')
  checkResponse(given)
  url.left -= 1
  whisper(world, url.person, url.at, given)
  return 'ok'
}

function checkResponse(given: Response) {
  const unknown = Object.keys(given).find((name) => !KNOWN.includes(name))
  if (unknown !== undefined) refuseFor('invalid_arguments', [`unknown argument: ${unknown}`])
  if (given.response_type !== 'ephemeral') refuseFor('invalid_arguments', ['must be a note: response_type'])
  if (given.replace_original) refuseFor('invalid_arguments', ['must be false: replace_original'])
  if (given.text === undefined && !given.blocks) throw new Refusal('no_text')
  const problems = given.blocks === undefined ? [] : messageProblems(given.blocks)
  if (problems.length > 0) refuseFor('invalid_blocks', problems)
}

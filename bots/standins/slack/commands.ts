import type { Conversation } from './conversations.ts'
import type { Delivery } from './deliveries.ts'
import { messageProblems } from './kit/message.ts'
import { slashCommand } from './payloads.ts'
import { look, type Person } from './people.ts'
import { interact } from './press.ts'
import { type Response, respond } from './response-urls.ts'
import { unsent } from './submit.ts'
import { changed, type World } from './world.ts'

/** Sends a slash command; the acknowledgement may carry a message. */
export async function command(
  world: World,
  person: Person,
  at: Conversation,
  { command: name, text, thread }: { command: string; text: string; thread: boolean },
): Promise<Delivery> {
  look(person, at)
  if (thread) {
    person.trouble = inThread(name)
    changed(world)
    return unsent()
  }
  const payload = slashCommand(world, person, at, { command: name, text })
  const delivery = await interact(world, person, payload)
  if (delivery.timedOut) person.trouble = `${name} failed with the error "operation_timeout"`
  if (delivery.response !== undefined) answer(world, person, payload.response_url, delivery.response)
  changed(world)
  return delivery
}

const inThread = (command: string) => `${command} is not supported in threads. Sorry!`

function answer(world: World, person: Person, url: string, given: unknown) {
  const found = world.responseUrls.find(({ path }) => url.endsWith(path))
  const response: Response = typeof given === 'string' ? { text: given } : (given as Response)
  const wrong = response.blocks !== undefined && messageProblems(response.blocks).length > 0
  if (wrong || !found) person.trouble = 'The command failed with the error "invalid_command_response".'
  else respond(world, found, response)
}

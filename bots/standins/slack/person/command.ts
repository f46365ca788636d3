import { changed } from '../../changes.ts'
import type { Delivery } from '../deliver/deliver.ts'
import type { Conversation } from '../world/conversations.ts'
import { look, type Person } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { interact, unsent } from './interact.ts'
import { slashCommand } from './payloads.ts'

/** Sends a slash command, which Slack itself refuses in a thread. */
export async function command(
  world: World,
  person: Person,
  at: Conversation,
  { name, text, thread }: { name: string; text: string; thread: boolean },
): Promise<Delivery> {
  look(person, at)
  if (thread) {
    person.trouble = `${name} is not supported in threads. Sorry!`
    changed(world)
    return unsent()
  }
  const delivery = await interact(world, person, slashCommand(world, person, at, { command: name, text }))
  if (delivery.timedOut) person.trouble = `${name} failed with the error "operation_timeout"`
  // Attune answers by other ways; what comes with an acknowledgement would be a slip.
  if (delivery.response !== undefined)
    person.trouble = `${name} failed with the error "invalid_command_response"`
  changed(world)
  return delivery
}

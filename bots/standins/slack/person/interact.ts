import { changed } from '../../changes.ts'
import { type Delivery, deliver } from '../deliver/deliver.ts'
import type { Person } from '../world/people.ts'
import { type Team, teamOf } from '../world/teams.ts'
import type { World } from '../world/world.ts'

/** What Slack says when an interaction failed. */
export const CONNECTING = 'We had some trouble connecting. Try again?'

const NOBODY: Delivery = { acked: false, timedOut: true }

/** Tells the bot what a person did; if it doesn't answer, the person is told so. */
export async function interact(
  world: World,
  person: Person,
  payload: Record<string, unknown>,
  { installed }: Team = teamOf(world, person.teamId),
): Promise<Delivery> {
  person.trouble = undefined
  const kind = payload.command ? 'slash_commands' : 'interactive'
  const delivery = installed ? await deliver(world, kind, payload) : NOBODY
  if (delivery.timedOut) person.trouble = CONNECTING
  changed(world)
  return delivery
}

/** Nothing was sent: Slack's own app saw to it. */
export const unsent = (): Delivery => ({ acked: false, timedOut: false })

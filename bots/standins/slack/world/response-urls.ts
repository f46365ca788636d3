import { randomBytes } from 'node:crypto'
import type { Conversation } from './conversations.ts'
import type { Person } from './people.ts'
import type { World } from './world.ts'

/** An address that lets the bot answer what a person did, five times within half an hour. */
export type ResponseUrl = {
  readonly path: string
  readonly person: Person
  readonly at: Conversation
  readonly born: number
  left: number
}

const MOST = 1000
const ANSWERS = 5

/** A new address for answers to what a person has just done in a conversation. */
export function newResponseUrl(world: World, person: Person, at: Conversation): string {
  const path = `/response/${person.teamId}/${randomBytes(12).toString('hex')}`
  if (world.responseUrls.length > MOST) world.responseUrls.splice(0, MOST / 2)
  world.responseUrls.push({ path, person, at, born: world.now(), left: ANSWERS })
  return `${world.origin}${path}`
}

import { randomBytes } from 'node:crypto'
import { after } from '../../deadline.ts'
import type { Person } from './people.ts'
import { Refusal } from './refusal.ts'
import type { Team } from './teams.ts'
import type { World } from './world.ts'

/** What a person did a moment ago, which lets the bot open one modal. */
export type Trigger = {
  readonly id: string
  readonly person: Person
  /** Of the workspace whose app may use it. */
  readonly team: Team
  /** Whether it came from within a modal. */
  readonly inside: boolean
  used: boolean
  expired: boolean
}

const MOST = 1000

/** A new trigger of a person. */
export function newTrigger(world: World, person: Person, team: Team, inside = false): string {
  const id = `${1000 + world.triggers.length}.${Math.floor(performance.now())}.${randomBytes(16).toString('hex')}`
  if (world.triggers.length > MOST) world.triggers.splice(0, MOST / 2)
  const trigger = { id, person, team, inside, used: false, expired: false }
  world.triggers.push(trigger)
  after(world.triggerLives, () => {
    trigger.expired = true
  })
  return id
}

/** The trigger with this id; it works once, and only for a moment of real time. */
export function useTrigger(world: World, team: Team, id: string): Trigger {
  const trigger = world.triggers.find((one) => one.id === id)
  if (!trigger || trigger.team !== team) throw new Refusal('invalid_trigger_id')
  if (trigger.used) throw new Refusal('exchanged_trigger_id')
  if (trigger.expired) throw new Refusal('expired_trigger_id')
  trigger.used = true
  return trigger
}

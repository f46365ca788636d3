import type { Id } from './circle.ts'
import type { Depth } from './prompts.ts'
import type { Instant } from './time.ts'

/** A link handed over by the inviter: single use, gone when refused, confirmed or expired. */
export type Invitation = {
  id: Id
  code: string
  inviter: Id
  /** The circle it leads into; null makes a new one of two. */
  circle: Id | null
  /** The name the inviter chose to be seen by. */
  name: string
  expires: Instant
  claim: { person: Id; name: string; profile: string; platform: string; depth: Depth } | null
  /** Evenings are suggested to whoever comes, once. */
  suggests: boolean
  /** Where the inviter is. */
  platform: string
  /** The inviter has been told that somebody said yes. */
  told: boolean
  /** The inviter said that this is who they meant; a circle's other members are then asked. */
  confirmed: boolean
  /** From when on it links, given everybody's yes; null until the inviter has said theirs. */
  links: Instant | null
}

/** One member's yes to somebody new in a circle, and the name the new one will see; `told` is being asked. */
export type Assent = { id: Id; invitation: Id; person: Id; name: string; yes: boolean }

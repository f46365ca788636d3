import type { Rows } from '../../core/model/scene.ts'
import type { Keyring } from '../keyring.ts'
import type { Row } from '../schema.ts'
import { assents, circles, members, names } from '../tables/circles.ts'
import { invitationChanges, invitationOf, invitationRow } from '../tables/invitation.ts'
import { answers, asks, checkins, replies, rhythms, shares } from '../tables/questions.ts'
import { rounds, votes } from '../tables/rooms.ts'
import { agreements, hopes, moments, ticks } from '../tables/wishes.ts'

/** A thing of a scene as a stored row, and back. */
export type Codec<T extends keyof Rows> = {
  row: (value: Rows[T][number], keyring: Keyring) => Row<T>
  changes: (before: Rows[T][number], after: Rows[T][number], keyring: Keyring) => Partial<Row<T>>
  value: (row: Row<T>, keyring: Keyring) => Rows[T][number]
}

/** How the rows a turn may change are written and read, in an order that references allow. */
export const codecs: { [T in keyof Rows]: Codec<T> } = {
  ...{ circles, members, names, rhythms, checkins, asks, answers, shares, replies },
  invitations: { row: invitationRow, changes: invitationChanges, value: invitationOf },
  ...{ assents, moments, ticks, hopes, agreements, rounds, votes },
}

/** Their names, in this order. */
export const SCENE_TABLES = Object.keys(codecs) as (keyof Rows)[]

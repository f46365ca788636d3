import type { Invitation } from '../../core/model/invitation.ts'
import type { Keyring } from '../keyring.ts'
import { type Keys, lookup } from '../seal.ts'
import { invitations } from './circles.ts'

type Claim = NonNullable<Invitation['claim']>

type FlatClaim = {
  [F in keyof Claim as F extends 'person' ? 'claimBy' : `claim${Capitalize<F>}`]: Claim[F] | null
}

/** A link without a claim inside, beside what it is found by. */
export type FlatInvitation = Omit<Invitation, 'claim'> & FlatClaim & { codeHash: string }

type Row = Parameters<typeof invitations.value>[0]

/** Where a claim stands, all of it that person's who made it. */
export type ClaimColumn = Extract<keyof Row, `claim_${string}`>

/** What an invitation is found by; the code itself can only be read with the inviter's key. */
export const codeHash = (keys: Keys, code: string): string => lookup(keys, 'code', code)

/** A link as stored. */
export function invitationRow({ claim, ...rest }: Invitation, keyring: Keyring): Row {
  const flat = {
    ...rest,
    codeHash: codeHash(keyring.keys, rest.code),
    claimBy: claim?.person ?? null,
    claimName: claim?.name ?? null,
    claimProfile: claim?.profile ?? null,
    claimPlatform: claim?.platform ?? null,
    claimDepth: claim?.depth ?? null,
  }
  return invitations.row(flat, keyring)
}

/** Which cells of it differ is not worth finding out. */
export const invitationChanges = (_: Invitation, after: Invitation, keyring: Keyring): Row =>
  invitationRow(after, keyring)

/** A stored link. */
export function invitationOf(row: Row, keyring: Keyring): Invitation {
  const {
    codeHash: _,
    claimBy,
    claimName,
    claimProfile,
    claimPlatform,
    claimDepth,
    ...rest
  } = invitations.value(row, keyring)
  if (!claimBy || !claimName || !claimProfile) return { ...rest, claim: null }
  // Claims from before links led from one platform to another say none.
  const platform = claimPlatform ?? 'telegram'
  const depth = claimDepth ?? 'everyday'
  return { ...rest, claim: { person: claimBy, name: claimName, profile: claimProfile, platform, depth } }
}

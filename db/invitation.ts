import type { Id } from '../core/model/circle.ts'
import type { Codec } from './codecs.ts'
import { type Keyring, openOf, sealFor } from './keyring.ts'
import type { Row } from './schema.ts'
import { type Keys, lookup } from './seal.ts'

type Claim = Pick<Row<'invitations'>, 'claim_by' | 'claim_name' | 'claim_profile' | 'claim_platform'>

/** What an invitation is found by; the code itself can only be read with the inviter's key. */
export const codeHash = (keys: Keys, code: string): string => lookup(keys, 'code', code)

/** An invitation: the inviter's part under the inviter's key, the claim under the other's. */
export const invitations: Codec<'invitations'> = {
  row: (
    { id, code, inviter, name, expires, claim, told, circle, confirmed, suggests, platform },
    keyring,
  ) => ({
    id,
    inviter_id: inviter,
    code_hash: codeHash(keyring.keys, code),
    code: sealFor(keyring, cell('code', id, inviter), code),
    name: sealFor(keyring, cell('name', id, inviter), name),
    expires_at: expires,
    claim_by: claim?.person ?? null,
    claim_name: claim && sealFor(keyring, cell('claim_name', id, claim.person), claim.name),
    claim_profile: claim && sealFor(keyring, cell('claim_profile', id, claim.person), claim.profile),
    claim_platform: claim?.platform ?? null,
    told: told ? 1 : 0,
    circle_id: circle,
    confirmed: confirmed ? 1 : 0,
    suggests: suggests ? 1 : 0,
    platform,
  }),
  value: ({ id, inviter_id: inviter, code, name, expires_at: expires, ...rest }, keyring) => ({
    id,
    code: openOf(keyring, cell('code', id, inviter), code),
    inviter,
    name: openOf(keyring, cell('name', id, inviter), name),
    expires,
    claim: claimOf(id, rest, keyring),
    told: rest.told === 1,
    circle: rest.circle_id,
    confirmed: rest.confirmed === 1,
    suggests: rest.suggests === 1,
    platform: rest.platform,
  }),
}

const cell = (column: string, row: Id, person: Id) => ({ table: 'invitations', column, row, person })

function claimOf(id: Id, claim: Claim, keyring: Keyring) {
  const { claim_by: person, claim_name: name, claim_profile: profile, claim_platform: platform } = claim
  if (!person || !name || !profile) return null
  return {
    person,
    name: openOf(keyring, cell('claim_name', id, person), name),
    profile: openOf(keyring, cell('claim_profile', id, person), profile),
    platform: platform ?? 'telegram',
  }
}

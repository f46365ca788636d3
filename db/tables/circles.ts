import type { Circle, Member, Name } from '../../core/model/circle.ts'
import type { Assent } from '../../core/model/invitation.ts'
import type { FlatInvitation } from './invitation.ts'
import { table } from './table.ts'

/** Those who check in together. */
export const circles = table<Circle>()('circles', {
  id: 'id',
  kind: 'kind',
  setting: 'setting',
  began: 'began_at',
  depth: 'depth',
  // Under the system's key: it is several people's.
  path: { sealed: 'path', as: 'json' },
})

/** Who is in a circle, or was. */
export const members = table<Member>()('members', {
  id: 'id',
  circle: 'circle_id',
  person: 'person_id',
  depth: 'depth',
  joined: 'joined_at',
  left: 'left_at',
  suggested: { flag: 'suggested' },
  greeted: { flag: 'greeted' },
  leftPath: { flag: 'left_path' },
})

/** What somebody calls a member, under their own key. */
export const names = table<Name>()('names', {
  id: 'id',
  owner: 'owner_id',
  member: 'member_id',
  name: { sealed: 'name', under: 'owner' },
})

/** Links: the inviter’s part under the inviter’s key, the claim under the other’s. */
export const invitations = table<FlatInvitation>()('invitations', {
  id: 'id',
  codeHash: 'code_hash',
  code: { sealed: 'code', under: 'inviter' },
  inviter: 'inviter_id',
  circle: 'circle_id',
  name: { sealed: 'name', under: 'inviter' },
  expires: 'expires_at',
  claimBy: 'claim_by',
  claimName: { sealed: 'claim_name', under: 'claimBy' },
  claimProfile: { sealed: 'claim_profile', under: 'claimBy' },
  claimPlatform: 'claim_platform',
  claimDepth: 'claim_depth',
  suggests: { flag: 'suggests' },
  platform: 'platform',
  told: { flag: 'told' },
  confirmed: { flag: 'confirmed' },
  links: 'links_at',
})

/** Who says yes to somebody new, and under which name. */
export const assents = table<Assent>()('assents', {
  id: 'id',
  invitation: 'invitation_id',
  person: 'person_id',
  name: { sealed: 'name', under: 'person' },
  yes: { flag: 'yes' },
})

import { optional } from '../../rules.ts'
import { userObject } from '../world/user-object.ts'
import { findPerson } from './find.ts'
import { method } from './method.ts'
import { flag, text } from './parameters.ts'

/** Who somebody is. */
export const userInfo = method(
  'users:read',
  { user: text, include_locale: optional(flag) },
  (caller, args) => {
    const { world, team } = caller
    if (args.user === team.botUserId) {
      return { user: { id: args.user, team_id: team.id, name: 'attune', deleted: false, is_bot: true } }
    }
    return { user: userObject(findPerson(caller, args.user), world.now(), args.include_locale === true) }
  },
)

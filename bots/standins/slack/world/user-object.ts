import type { Person } from './people.ts'

/** A person as `users.info` and `user_change` tell of them. */
export function userObject(person: Person, now: number, withLocale: boolean) {
  return {
    id: person.id,
    team_id: person.stranger ? 'T0STRANGERS' : person.teamId,
    name: person.handle,
    real_name: person.realName,
    deleted: person.deactivated,
    ...zone(person, now),
    profile: { real_name: person.realName, display_name: person.name, team: person.teamId },
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_bot: person.bot,
    is_app_user: false,
    is_restricted: person.guest,
    is_ultra_restricted: false,
    ...(person.stranger ? { is_stranger: true } : {}),
    ...(withLocale ? { locale: person.locale } : {}),
    updated: Math.floor(now / 1000),
  }
}

const zone = ({ tz, deactivated }: Person, now: number) =>
  deactivated ? {} : { tz, tz_label: tz, tz_offset: offset(tz, now) }

function offset(tz: string, now: number) {
  const there = new Date(now).toLocaleString('en-US', { timeZone: tz, timeZoneName: 'longOffset' })
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(there) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
}

import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Profile } from '../../core/model/incoming.ts'
import { atMost } from '../time-limit.ts'

/** What Slack knows of people, remembered for an hour, so that nobody waits for it often. */
export type Profiles = {
  /** The profile of `T1/U1`; what the payload says where Slack does not answer soon. */
  of: (address: string, known: Profile) => Promise<Profile>
  /** What Slack knows of `U1` has changed. */
  forget: (user: string) => void
}

/** Profiles, asked for by the workspace's own client. */
export function makeProfiles(clientFor: (team: string) => Promise<WebClient>, now = Date.now): Profiles {
  const asked = new Map<string, { at: number; profile: Promise<Profile | null> }>()
  const ask = async (address: string): Promise<Profile | null> => {
    const [team = '', user = ''] = address.split('/')
    const client = await clientFor(team)
    return profileOf(await client.users.info({ user, include_locale: true }))
  }
  const remember = (address: string) => {
    for (const [key, { at }] of asked) if (now() - at > HOUR) asked.delete(key)
    const profile = ask(address).catch(() => null)
    const entry = { at: now(), profile }
    asked.set(address, entry)
    // What failed is asked for anew the next time.
    void profile.then((found) => found === null && asked.get(address) === entry && asked.delete(address))
    return profile
  }
  return {
    of: async (address, known) => {
      const entry = asked.get(address)
      const fresh = entry && now() - entry.at <= HOUR ? entry.profile : remember(address)
      const found = await atMost(fresh, PATIENCE)
      return found ? { ...found, name: found.name || known.name } : known
    },
    forget: (user) => {
      for (const address of asked.keys()) if (address.endsWith(`/${user}`)) asked.delete(address)
    },
  }
}

const HOUR = 3_600_000
const PATIENCE = 1000

const info = z.object({
  user: z.object({
    real_name: z.string().default(''),
    tz: z.string().optional(),
    locale: z.string().default(''),
    profile: z
      .object({
        display_name: z.string().default(''),
        first_name: z.string().default(''),
        real_name: z.string().default(''),
      })
      .default({ display_name: '', first_name: '', real_name: '' }),
  }),
})

function profileOf(answer: unknown): Profile | null {
  const { success, data } = info.safeParse(answer)
  if (!success) return null
  const { profile, real_name, tz, locale } = data.user
  const full = profile.real_name || real_name
  const language = /^[a-z]{2}(?![a-z])/.exec(locale.toLowerCase())?.[0] ?? 'en'
  return {
    name: profile.display_name || profile.first_name || full,
    ...(full ? { full } : {}),
    language,
    ...(tz ? { zone: tz } : {}),
  }
}

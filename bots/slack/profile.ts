import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Profile } from '../../core/model/incoming.ts'
import { atMost } from '../time-limit.ts'
import { type Heeding, heedingSlack } from './asked-to-wait.ts'

/** What Slack knows of people, remembered for an hour, so that nobody waits for it often. */
export type Profiles = {
  /**
   * The profile of `T1/U1`, null of a program or a closed account; what the payload says where Slack does not answer soon,
   * in the language of whoever was found there last. One of many who come at once is not asked for while others are.
   */
  of: (address: string, known: Profile, isOneOfMany?: boolean) => Promise<Profile | null>
  /** What Slack knows of `U1` has changed. */
  forget: (user: string) => void
}

/** Profiles, asked for by the workspace's own client. */
export function makeProfiles(
  clientFor: (team: string) => Promise<WebClient>,
  heeding: Heeding = heedingSlack(),
  now = Date.now,
): Profiles {
  const asked = new Map<string, { at: number; found: Promise<Found | null> }>()
  const spoken = new Map<string, string>()
  let asking = 0
  const ask = async (address: string): Promise<Found | null> => {
    const [team = '', user = ''] = address.split('/')
    const client = await clientFor(team)
    return foundIn(await heeding(team, 'people', () => client.users.info({ user, include_locale: true })))
  }
  const remember = (address: string) => {
    for (const [key, { at }] of asked) if (now() - at > HOUR) asked.delete(key)
    asking += 1
    const found = ask(address)
      .catch(() => null)
      .finally(() => {
        asking -= 1
      })
    const entry = { at: now(), found }
    asked.set(address, entry)
    // What failed is asked for anew the next time.
    void found.then((one) => {
      if (one) spoken.set(teamOf(address), one.profile.language)
      else if (asked.get(address) === entry) asked.delete(address)
    })
    return found
  }
  const find = (address: string, isOneOfMany: boolean) => {
    const entry = asked.get(address)
    if (entry && now() - entry.at <= HOUR) return atMost(entry.found, PATIENCE)
    return isOneOfMany && asking >= AT_ONCE ? null : atMost(remember(address), PATIENCE)
  }
  return {
    of: async (address, known, isOneOfMany = false) => {
      if (address.endsWith(`/${SLACKBOT}`)) return null
      const found = await find(address, isOneOfMany)
      if (!found) return { ...known, language: spoken.get(teamOf(address)) ?? known.language }
      return found.isNobody ? null : { ...found.profile, name: found.profile.name || known.name }
    },
    forget: (user) => {
      for (const address of asked.keys()) if (address.endsWith(`/${user}`)) asked.delete(address)
    },
  }
}

const teamOf = (address: string): string => address.split('/')[0]!

const HOUR = 3_600_000
/** Slack answers some hundred such questions a minute. */
const AT_ONCE = 8
const PATIENCE = 1000

// Slack itself, of which it does not say that it is a program.
const SLACKBOT = 'USLACKBOT'

type Found = { profile: Profile; isNobody: boolean }

const info = z.object({
  user: z.object({
    real_name: z.string().default(''),
    tz: z.string().optional(),
    locale: z.string().default(''),
    is_bot: z.boolean().default(false),
    deleted: z.boolean().default(false),
    profile: z
      .object({
        display_name: z.string().default(''),
        first_name: z.string().default(''),
        real_name: z.string().default(''),
      })
      .default({ display_name: '', first_name: '', real_name: '' }),
  }),
})

function foundIn(answer: unknown): Found | null {
  const { success, data } = info.safeParse(answer)
  if (!success) return null
  const { profile, real_name, tz, locale, is_bot, deleted } = data.user
  const full = profile.real_name || real_name
  const language = /^[a-z]{2}(?![a-z])/.exec(locale.toLowerCase())?.[0] ?? 'en'
  const name = profile.display_name || profile.first_name || full
  return {
    profile: { name, ...(full ? { full } : {}), language, ...(tz ? { zone: tz } : {}) },
    isNobody: is_bot || deleted,
  }
}

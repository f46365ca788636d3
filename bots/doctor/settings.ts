import { Refused } from '../../db/start-refused.ts'
import { ROLES } from '../roles.ts'
import { forLive, readSettings, shown } from '../settings/config.ts'
import { type Given, isOurs, said } from '../settings/given-settings.ts'
import { type Config, settings } from '../settings/settings.ts'
import { type Finding, fine, wrong } from './finding.ts'

const NO_NAME = 'ATTUNE_RUN_BY is missing. Write your name: people are told who runs this.'
const SOMEBODY = { ATTUNE_RUN_BY: 'somebody' }

/** What is wrong with the settings, and what they are without those that are. */
export function settingsFindings(given: Given): { config: Config; findings: Finding[] } {
  const { config, refusals } = readable(given)
  // What is there but wrong is not missing too.
  const wrongs = [...refusals, ...missing({ ...said(given), ...config } as Config)]
  const findings =
    wrongs.length === 0
      ? [fine('Settings: all are as they should be.')]
      : wrongs.map((says) => wrong(`Settings: ${says}`))
  return { config, findings: [...findings, ...rolesOf(config), ...ofOthers(given)] }
}

/** Which roles this process leaves to others, if any. */
function rolesOf({ ATTUNE_ROLES: roles }: Config): Finding[] {
  const others = ROLES.filter((role) => !roles.includes(role))
  if (others.length === 0) return []
  return [fine(`Roles: ${roles.join(' and ')} here. Another process has to ${others.join(' and ')}.`)]
}

/** What the environment has under names like ours, for whoever looks for a slip of the pen there. */
function ofOthers({ env }: Given): Finding[] {
  const names = Object.keys(env)
    .filter((name) => isOurs(name) && !(name in settings.shape))
    .map(shown)
  if (names.length === 0) return []
  return [
    fine(`Settings: in the environment, ${names.join(', ')} is not one of Attune's, and is left alone.`),
  ]
}

/** What a platform that is meant still needs, and who runs it. */
function missing(config: Config): string[] {
  const nobody = config.ATTUNE_RUN_BY ? [] : [NO_NAME]
  try {
    forLive({ ...config, ...SOMEBODY })
    return nobody
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return [`${error.message} Or let npm run setup ask for it.`, ...nobody]
  }
}

function readable({ env, file }: Given): { config: Config; refusals: string[] } {
  const read = readSettings({ env, file })
  if ('config' in read) return { config: read.config, refusals: [] }
  const named = [...read.wrong.keys()]
  const without = <T>(all: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !named.some((one) => goesWith(name, one))))
  const { config, refusals } = readable({ env: without(env), file: without(file) })
  return { config, refusals: [...read.wrong.values(), ...refusals] }
}

/** Whether a setting is not looked at because of a wrong one: no token is sent to another server than was meant. */
function goesWith(name: string, wrong: string): boolean {
  const server = /^(SLACK|TELEGRAM)_API_/.exec(wrong)?.[1]
  return name === wrong || (server !== undefined && name.startsWith(server))
}

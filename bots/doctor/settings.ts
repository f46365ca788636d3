import { Refused } from '../../db/start-refused.ts'
import { type Config, forLive, readConfig } from '../config.ts'
import { type Finding, fine, wrong } from './finding.ts'

type Env = Record<string, string | undefined>

const NO_NAME = 'ATTUNE_RUN_BY is missing. Write your name: people are told who runs this.'
const SOMEBODY = { ATTUNE_RUN_BY: 'somebody' }

/** What is wrong with the settings, and what they are without those that are. */
export function settingsFindings(env: Env): { config: Config; findings: Finding[] } {
  const { config, refusals } = readable(env)
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  // What is there but wrong is not missing too.
  const said = [...refusals, ...missing({ ...set, ...config } as Config)]
  if (said.length === 0) return { config, findings: [fine('Settings: all are as they should be.')] }
  return { config, findings: said.map((says) => wrong(`Settings: ${says}`)) }
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

function readable(env: Env): { config: Config; refusals: string[] } {
  try {
    return { config: readConfig(env), refusals: [] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const said = error.message.split('\n')
    const named = said.map((line) => line.split(' ')[0])
    const others = Object.entries(env).filter(([name]) => !named.some((wrong) => goesWith(name, wrong)))
    const { config, refusals } = readable(Object.fromEntries(others))
    return { config, refusals: [...said, ...refusals] }
  }
}

/** Whether a setting is not looked at because of a wrong one: no token is sent to another server than was meant. */
function goesWith(name: string, wrong: string | undefined): boolean {
  const server = /^(SLACK|TELEGRAM)_API_/.exec(wrong ?? '')?.[1]
  return name === wrong || (server !== undefined && name.startsWith(server))
}

import { Refused } from '../../db/refused.ts'
import { type Config, readConfig } from '../config.ts'
import { type Finding, fine, wrong } from './finding.ts'

type Env = Record<string, string | undefined>

const NEEDED = {
  TELEGRAM_BOT_TOKEN: 'npm run setup asks for it',
  ATTUNE_RUN_BY: 'Write your name: people are told who runs this',
} as const

/** What is wrong with the settings, and what they are without those that are. */
export function settingsFindings(env: Env): { config: Config; findings: Finding[] } {
  const { config, refusals } = readable(env)
  const missing = Object.entries(NEEDED).filter(([name]) => !env[name]?.trim())
  const findings = [...refusals, ...missing.map(([name, mend]) => `${name} is missing. ${mend}.`)]
  if (findings.length === 0) return { config, findings: [fine('Settings: all are as they should be.')] }
  return { config, findings: findings.map((says) => wrong(`Settings: ${says}`)) }
}

function readable(env: Env): { config: Config; refusals: string[] } {
  try {
    return { config: readConfig(env), refusals: [] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const said = error.message.split('\n')
    const named = said.map((line) => line.split(' ')[0])
    const others = Object.entries(env).filter(([name]) => !named.includes(name))
    const { config, refusals } = readable(Object.fromEntries(others))
    return { config, refusals: [...said, ...refusals] }
  }
}

/** What was found, and whether anything is wrong; what nobody answered is neither right nor wrong, and is said. */
export type Verdict = { says: string; ok: boolean }

/** What npm reports where it could not ask, in any of its commands. */
type Failed = { error?: { code?: string | null; summary?: string }; message?: string; statusCode?: number }

type Signatures = Failed & { invalid?: Named[]; missing?: Named[] }
type Named = { name: string; version?: string }

type Advisories = Failed & { vulnerabilities?: Record<string, { severity: string }> }

const UNREACHED =
  /^(E(NOTFOUND|CONN\w+|TIMEDOUT|AI_AGAIN|NETUNREACH|HOSTUNREACH|PIPE|[45]\d\d|NOAUDIT)|ERR_SOCKET_TIMEOUT|FETCH_ERROR)$/
const UNSUPPORTED = /No dependencies found to audit|supported registry|endpoint returned an error/i
const GRAVE = ['high', 'critical']

/** Whether each package is what its registry has signed, by what `npm audit signatures --json` says. */
export function ofSignatures(said: string | null): Verdict {
  const found = parsed<Signatures>(said)
  const why = unanswered(found)
  if (why !== null) return notAsked('Signatures', why)
  const { invalid = [], missing = [], error } = found ?? {}
  if (!found || error || !found.invalid) return wrong(`Signatures: npm failed (${codeOf(found)}).`)
  if (invalid.length > 0)
    return wrong(
      `Signatures: NOT what was signed: ${names(invalid)}. Install nothing of it, and find out why.`,
    )
  if (missing.length > 0) return wrong(`Signatures: missing for ${names(missing)}.`)
  return { says: 'Signatures: every package is what its registry has signed.', ok: true }
}

/** Whether anything that a server runs has a grave fault that is known, by what `npm audit --omit=dev --json` says. */
export function ofAdvisories(said: string | null): Verdict {
  const found = parsed<Advisories>(said)
  const why = unanswered(found)
  if (why !== null) return notAsked('Known faults', why)
  const { vulnerabilities } = found ?? {}
  if (!vulnerabilities) return wrong(`Known faults: npm failed (${codeOf(found)}).`)
  const all = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`)
  const isGrave = Object.values(vulnerabilities).some(({ severity }) => GRAVE.includes(severity))
  return { says: `Known faults: ${all.join(', ') || 'none in what a server runs'}.`, ok: !isGrave }
}

/** Why nobody answered; null if somebody did. No answer at all is none either. */
function unanswered(found: Failed | null): string | null {
  if (found === null) return 'no answer in time'
  if (found.statusCode !== undefined) return `status ${found.statusCode}`
  const told = `${found.error?.summary ?? ''} ${found.message ?? ''}`
  if (UNREACHED.test(found.error?.code ?? '')) return codeOf(found)
  return (found.error || found.message) && UNSUPPORTED.test(told) ? 'this registry does not tell' : null
}

const notAsked = (what: string, why: string): Verdict => ({
  says: `${what}: NOT LOOKED AT (${why}). Run this where npm's own registry can be reached.`,
  ok: true,
})

const wrong = (says: string): Verdict => ({ says, ok: false })

const codeOf = (found: Failed | null): string => found?.error?.code ?? 'no reason given'

const names = (all: Named[]): string => all.map(({ name, version }) => `${name}@${version}`).join(', ')

function parsed<T>(said: string | null): T | null {
  if (said === null) return null
  try {
    return JSON.parse(said.slice(Math.max(said.indexOf('{'), 0)))
  } catch {
    return {} as T
  }
}

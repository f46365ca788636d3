import { proxyFor, proxySetting } from './proxy.ts'

/** Where a platform is called: its own address, or the one that this setting names. */
export type Server = { usual: string; given: string | undefined; setting: string }

const NOT_FOUND = /^(ENOTFOUND|EAI_AGAIN)$/
const NOT_TRUSTED = /CERT|SSL|TLS|SIGNED|UNABLE_TO/

/** In words for whoever runs it, why a server can't be reached: asking for a pause, in trouble itself, or by this code. */
export function whyUnreached(
  code: string | number | undefined,
  { usual, given, setting }: Server,
  says: 'pause' | 'trouble' | null,
): string {
  const { host } = new URL(given ?? usual)
  const what = code === undefined ? '' : ` (${code})`
  const root = given ? `, and ${setting}` : ''
  if (says === 'pause') return `${host} asks for a pause. Try again in a few minutes.`
  if (says === 'trouble') {
    return `${host} has trouble of its own${what}. Try again in a few minutes${given ? `, or check ${setting}` : ''}.`
  }
  return `${unreached(host, what, given ?? usual, code)}${root}.`
}

function unreached(host: string, what: string, address: string, code: string | number | undefined): string {
  if (NOT_TRUSTED.test(`${code}`)) {
    return `The connection to ${host} is not safe${what}. Check this machine's clock and any proxy between`
  }
  if (proxyFor(address) !== null) {
    return `${host} could not be reached through ${proxySetting(address)}${what}. Check that proxy and NO_PROXY`
  }
  if (NOT_FOUND.test(`${code}`)) return `${host} was not found${what}. Check that this machine is online`
  return `${host} could not be reached${what}. Check the network and its firewall`
}

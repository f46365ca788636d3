import { Refused } from '../db/start-refused.ts'

type Env = Record<string, string | undefined>

/** The setting that names the proxy for an address, as for other programs; both spellings are known. */
export const proxySetting = (address: string): 'HTTPS_PROXY' | 'HTTP_PROXY' =>
  /^(https|wss):/i.test(address) ? 'HTTPS_PROXY' : 'HTTP_PROXY'

/** The proxy by which an address is reached; null if it is reached without one, and refused if it is none. */
export function proxyFor(address: string, env: Env = process.env): string | null {
  const setting = proxySetting(address)
  const proxy = said(setting, env)
  if (proxy === '' || isLeftOut(new URL(address), said('NO_PROXY', env))) return null
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`)
  if (url && /^https?:$/.test(url.protocol)) return url.href
  throw new Refused(
    `${setting} is no proxy that Attune can use. Write one such as http://proxy.example.org:3128, or leave it empty.`,
  )
}

const said = (name: string, env: Env): string => (env[name.toLowerCase()] || env[name] || '').trim()

const HERE = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/

// Names, with all that ends in them; with a port if only that is meant.
function isLeftOut({ hostname, port, protocol }: URL, exceptions: string): boolean {
  const at = port || (/^(https|wss):$/.test(protocol) ? '443' : '80')
  const isMeant = (exception: string) => {
    const [, name = '', only = at] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception) ?? []
    return only === at && (hostname === name || hostname.endsWith(`.${name}`))
  }
  const all = exceptions.toLowerCase().split(/[\s,]+/)
  return HERE.test(hostname) || all.some((one) => one === '*' || (one !== '' && isMeant(one)))
}

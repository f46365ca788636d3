import type { Config } from '../settings/settings.ts'

/** Where the Attune of this machine tells something of itself; what listens everywhere is asked by the shortest way. */
export function urlOf(
  {
    ATTUNE_HEALTH_PORT: port,
    ATTUNE_HEALTH_HOST: host,
  }: Pick<Config, 'ATTUNE_HEALTH_PORT' | 'ATTUNE_HEALTH_HOST'>,
  path: string,
): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}${path}`
}

import { randomBytes } from 'node:crypto'

/** The app as its settings page shows it. */
export type App = {
  readonly id: string
  readonly token: string
  readonly signingSecret: string
  readonly clientId: string
  readonly clientSecret: string
  readonly verificationToken: string
  readonly scopes: string[]
}

/** An app that nobody has installed yet. */
export function newApp(scopes: string[]): App {
  return {
    id: 'A0ATTUNE001',
    token: `xapp-1-A0ATTUNE001-1000000000001-${secret(32)}`,
    signingSecret: secret(16),
    clientId: '1000000000001.1000000000002',
    clientSecret: secret(16),
    verificationToken: secret(12),
    scopes,
  }
}

const secret = (bytes: number) => randomBytes(bytes).toString('hex')

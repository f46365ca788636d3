/** What a network says of a call that failed. */
export type Cause = { code?: string | number; message?: string }

const NO_WAY = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN'])
const NO_TLS = /^(CERT_|ERR_TLS_CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_SSL_WRONG_VERSION|EPROTO)/

/** Whether a call certainly never left this machine. */
export function neverSent({ code = '', message = '' }: Cause): boolean {
  if (NO_WAY.has(`${code}`) || NO_TLS.test(`${code}`)) return true
  return (
    code === 'UND_ERR_CONNECT_TIMEOUT' || message.includes('before secure TLS connection was established')
  )
}

import { bech32 } from '@scure/base'
import type { Keys } from '../../seal.ts'

/** What opens the backups of whoever has the root key, as the program age writes it: `AGE-SECRET-KEY-1…`. */
export const identityOf = ({ backup }: Keys): string =>
  bech32.encodeFromBytes('AGE-SECRET-KEY-', backup.bytes).toUpperCase()

/** To whom what an identity opens is encrypted: `age1…`. */
export async function recipientOf(identity: string): Promise<string> {
  const { identityToRecipient } = await import('age-encryption')
  return await identityToRecipient(identity)
}

/** Whether a text is somebody's public key for age, typed without a slip. */
export const isRecipient = (text: string): boolean =>
  text.startsWith('age1') && bech32.decodeUnsafe(text, false) !== undefined

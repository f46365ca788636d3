import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { randomFew } from './random.ts'

/** A secret of 32 bytes, with a short name that says nothing about it. */
export type Key = { kid: string; bytes: Buffer }

/** Text that can be read only with the right key, in the one cell it was written for. */
export type Sealed = string

/** The one place a sealed text belongs to; `person` is '' for what is nobody's. */
export type Cell = { table: string; column: string; row: string; person: string }

/** What is derived from the root key, each for one purpose. */
export type Keys = { master: Key; system: Key; lookup: Key; chance: Key; backup: Key; check: string }

const STEP = 64

/** A key of these bytes. */
export const asKey = (bytes: Buffer): Key => ({
  kid: mac(bytes, 'kid').subarray(0, 4).toString('hex'),
  bytes,
})

/** The keys that follow from the root key. */
export function deriveKeys(root: Buffer): Keys {
  const derive = (label: string) => asKey(Buffer.from(hkdfSync('sha256', root, '', `attune/${label}`, 32)))
  return {
    master: derive('master'),
    system: derive('system'),
    lookup: derive('lookup'),
    chance: derive('chance'),
    backup: derive('backup'),
    check: derive('check').bytes.toString('base64url'),
  }
}

/** A text that only this key opens, only in this cell; its length shows in steps of 64 bytes. */
export function seal(key: Key, cell: Cell, text: string): Sealed {
  const nonce = randomFew(12)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce)
  cipher.setAAD(bound(key, cell))
  const sealed = Buffer.concat([cipher.update(padded(text)), cipher.final()])
  return ['v1', key.kid, ...[nonce, sealed, cipher.getAuthTag()].map((b) => b.toString('base64url'))].join(
    '.',
  )
}

/** The text of a sealed cell; throws if it is another cell's, another key's, or was touched. */
export function open(key: Key, cell: Cell, sealed: Sealed): string {
  const [version, kid, ...parts] = sealed.split('.')
  const [nonce, body, tag] = parts.map((part) => Buffer.from(part, 'base64url'))
  if (version !== 'v1' || kid !== key.kid || !nonce || !body || !tag) throw new Error('sealed by another key')
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: 16 })
  decipher.setAAD(bound(key, cell))
  decipher.setAuthTag(tag)
  const plain = Buffer.concat([decipher.update(body), decipher.final()])
  return plain.subarray(0, plain.lastIndexOf(0x80)).toString()
}

/** What a text is found again by, without telling it. */
export const lookup = (keys: Keys, ...parts: string[]): string =>
  mac(keys.lookup.bytes, JSON.stringify(parts)).toString('base64url')

/** [0, 1), always the same for the same label. */
export const chance = (keys: Keys, label: string): number =>
  mac(keys.chance.bytes, label).readUIntBE(0, 6) / 2 ** 48

/** A fresh key for one person. */
export const newKey = (): Key => asKey(randomBytes(32))

const mac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()

const bound = ({ kid }: Key, { table, column, row, person }: Cell) =>
  Buffer.from(JSON.stringify(['v1', kid, table, column, row, person]))

function padded(text: string): Buffer {
  const bytes = Buffer.from(text)
  const whole = Buffer.alloc(Math.ceil((bytes.length + 1) / STEP) * STEP)
  bytes.copy(whole)
  whole[bytes.length] = 0x80
  return whole
}

import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const CHANGES = [
  'renameSync',
  'linkSync',
  'rmSync',
  'copyFileSync',
  'writeFileSync',
  'writeSync',
  'fsyncSync',
  'chmodSync',
  'mkdirSync',
  'createWriteStream',
] as const

/** Does it as if it were killed before its nth change of a file: none is made from there on. Says whether it came to its end. */
export async function killedBefore(nth: number, work: () => unknown): Promise<boolean> {
  const real = Object.fromEntries(CHANGES.map((name) => [name, fs[name]]))
  let changes = 0
  const dying =
    (name: (typeof CHANGES)[number]) =>
    (...given: never[]) => {
      if (++changes >= nth) throw new Error('killed')
      return (real[name] as (...given: never[]) => unknown)(...given)
    }
  Object.assign(fs, Object.fromEntries(CHANGES.map((name) => [name, dying(name)])))
  syncBuiltinESMExports()
  try {
    await work()
    return changes < nth
  } catch (error) {
    if (changes < nth) throw error
    return false
  } finally {
    Object.assign(fs, real)
    syncBuiltinESMExports()
  }
}

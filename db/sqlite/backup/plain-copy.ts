import { existsSync, realpathSync, rmSync } from 'node:fs'
import { plainCopyOf } from '../../beside.ts'
import { isDiskFull } from '../../disk-full.ts'
import { inUse } from '../one-process.ts'

/** Takes a plain copy away that was left by something cut short; says whether there is none any more. */
export function tidyPlainCopy(file: string): boolean {
  const plain = plainCopyOf(existsSync(file) ? realpathSync.native(file) : file)
  if (!existsSync(plain)) return true
  if (isHeld(plain)) return false
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${plain}${ending}`, { force: true })
  return true
}

// Whoever holds it is in the way of a look before room is needed for that; what fills the disk has to go.
function isHeld(plain: string): boolean {
  try {
    return inUse(plain)
  } catch (error) {
    if (isDiskFull(error)) return false
    throw error
  }
}

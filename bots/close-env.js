// Not TypeScript: the starter does this, for Attune itself may write nowhere but where everything is kept.
import { chmodSync, statSync } from 'node:fs'

const FILE = '.env'
const OTHERS = 0o007

/** Closes `.env`, in which tokens stand, to others on this machine; says so, and what to do where it can't. */
export function closeEnv() {
  if (process.platform === 'win32') return
  const its = statSync(FILE, { throwIfNoEntry: false })
  // A group that may read it was given that on purpose.
  if (!its?.isFile() || (its.mode & OTHERS) === 0) return
  try {
    chmodSync(FILE, its.mode & ~OTHERS)
  } catch {
    // It stays as it is: somebody else's, or on a disk that has no such rights.
  }
  const isOpen = (statSync(FILE).mode & OTHERS) !== 0
  console.error(isOpen ? STAYS : '.env could be read by others on this machine, and is closed to them now.')
}

const STAYS =
  'Others on this machine can read .env, in which tokens stand: run "chmod 600 .env"; where that changes nothing, keep them in the environment.'

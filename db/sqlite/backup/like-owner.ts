import { chownSync, statSync } from 'node:fs'

/** Made by root, a file or folder would be out of reach of the user whose database it is about: it becomes theirs. */
export function likeOwner(path: string, database: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(database)
  chownSync(path, uid, gid)
}

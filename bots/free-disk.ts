import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Megabytes that should be free: a backup is a whole copy of the database, and so is what an upgrade may need. */
export const NEEDED_MB = 200

/** Bytes that this user may still write where a folder is, or will be. */
export async function freeBytes(folder: string): Promise<number> {
  if (!existsSync(folder)) return await freeBytes(dirname(folder))
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

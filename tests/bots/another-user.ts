import { chmodSync, chownSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const isRoot = process.getuid?.() === 0

/** Whom a test becomes: another user than who made the files, which only root can; else the same, from whom rights are taken. */
export const VISITOR = isRoot ? { uid: 4321, gid: 4321 } : {}

/** Lets them get to a folder, which becomes their own. */
export function letIn(folder: string): void {
  if (isRoot) chmodSync(dirname(folder), 0o711)
  give(folder)
}

/** Makes a file or folder theirs. */
export function give(path: string): void {
  if (isRoot) chownSync(path, 4321, 4321)
}

/** Keeps a file from them, or lets them see a folder and no more. */
export function keepFrom(path: string): void {
  const isFolder = statSync(path).isDirectory()
  if (isRoot) chownSync(path, 0, 0)
  if (isFolder) chmodSync(path, isRoot ? 0o755 : 0o555)
  else chmodSync(path, isRoot ? 0o600 : 0o000)
}

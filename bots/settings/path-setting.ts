import { accessSync, constants, existsSync, type Stats, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** The path of a file as it is typed into a setting, where no shell fills anything in. */
export const path = z
  .string()
  .transform(fromHome)
  .refine((to) => existsSync(to) || !/^~|^\$\w|\$\{|^%\w+%/.test(to), {
    error: 'begins with what only a shell fills in. Write the whole path, such as /srv/attune/attune.db',
    abort: true,
  })

/** The path of the database. */
export const databasePath = path
  .refine((to) => to !== ':memory:', {
    error: "can't be memory, or all would be forgotten at the next start. Write the path of a file",
    abort: true,
  })
  .refine((to) => !/^[a-z][a-z\d+.-]+:/i.test(to), {
    error: 'is no path. Write the path of a file, such as data/attune.db',
    abort: true,
  })
  .refine((to) => !/[\\/]$/.test(to) && !isFolder(to), {
    error: 'names a folder. Name a file in it, such as attune.db',
    abort: true,
  })

/** The path of a folder for backups, which may be made yet. */
export const backupsFolder = path.refine((to) => !/^[a-z][a-z\d+.-]+:/i.test(to) && !isFile(to), {
  error: 'names no folder. Write the path of one, such as /mnt/backups',
  abort: true,
})

/** The path of a folder with packs of one's own. */
export const packsFolder = path
  .refine((to) => isFolder(to), {
    error: 'names no folder. Write the path of one with packs in it, or make it',
    abort: true,
  })
  .refine(
    (to) => mayList(to),
    'names a folder that this user may not look into. Let them, such as with chmod 755',
  )

/** With the user's home for a tilde; what an earlier Attune made in a folder of that name stays where it is. */
function fromHome(typed: string): string {
  if (!/^~([\\/]|$)/.test(typed) || existsSync(typed)) return typed
  try {
    return join(homedir(), typed.slice(1))
  } catch {
    return typed
  }
}

function mayList(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

const isFolder = (to: string): boolean => statsOf(to)?.isDirectory() ?? false

const isFile = (to: string): boolean => statsOf(to)?.isDirectory() === false

function statsOf(to: string): Stats | null {
  try {
    return statSync(to)
  } catch {
    return null
  }
}

import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { tempDir } from '../temp-dir.ts'

const [ANYBODY, ...AS_ROOT_OF_ITS_OWN] = ['unshare', '-rm']

/** Whether a process can have a disk of its own here: on Linux, where anybody may have a namespace of their own. */
export const HAS_SMALL_DISK =
  spawnSync(ANYBODY!, [...AS_ROOT_OF_ITS_OWN, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

/** A disk of a few megabytes for one process: a folder that is one to whatever `within` runs. */
export function smallDisk() {
  const folder = tempDir()
  const mount = `mount -t tmpfs -o size=8m tmpfs ${folder} && exec "$@"`
  const inside = (pid: number, name: string) => join('/proc', `${pid}`, 'root', folder, name)
  return {
    folder,
    inside,
    within: (...program: string[]) => [
      ANYBODY!,
      ...AS_ROOT_OF_ITS_OWN,
      ...['sh', '-c', mount, 'sh', ...program],
    ],
    /** Nothing more fits onto it. */
    fill: (pid: number) => {
      const file = openSync(inside(pid, 'ballast'), 'a')
      for (const size of [65_536, 1024, 1]) fillWith(file, size)
      closeSync(file)
    },
    free: (pid: number) => rmSync(inside(pid, 'ballast')),
  }
}

function fillWith(file: number, size: number): void {
  try {
    while (writeSync(file, Buffer.alloc(size)) === size);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error
  }
}

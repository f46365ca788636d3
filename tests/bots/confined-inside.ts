import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** What an attacker would try who has got into Attune's process. */
const TRIES: Record<string, () => unknown> = {
  'reads who is on the machine': () => readFileSync('/etc/passwd'),
  'reads the home of its user': () => readFileSync(join(homedir(), '.ssh/id_ed25519')),
  'writes outside its folder': () => writeFileSync(join(tmpdir(), 'attune-was-here'), ''),
  'changes its own program': () => writeFileSync(import.meta.filename, ''),
  'begins a program': () => spawnSync('id'),
  'makes a link out of its folder': () => symlinkSync('/etc', join(process.env.ATTUNE_DB!, '../etc')),
}

// The starter loads this as well, and has no channel to one of its own.
if (process.channel) for (const [name, attempt] of Object.entries(TRIES)) console.info(name, codeOf(attempt))

function codeOf(attempt: () => unknown): string {
  try {
    attempt()
    return 'done'
  } catch (error) {
    return `${(error as NodeJS.ErrnoException).code}`
  }
}

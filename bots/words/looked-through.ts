import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where it stands what the questions that come with Attune were when they were looked through. */
export const LOOKED_THROUGH = 'prompts/looked-through'

/** The questions that come with Attune and what none may say, as a few letters that are others after any change. */
export function fingerprint(core: string): string {
  const hash = createHash('sha256')
  for (const folder of ['lint', 'prompts', 'prompts/words'])
    for (const file of readdirSync(join(core, folder)).sort())
      if (/\.(ftl|json)$/.test(file))
        hash.update(`${folder}/${file}\n`).update(readFileSync(join(core, folder, file)))
  return hash.digest('hex')
}

/** Whether they are still as they were then: no start has to do it again. */
export function isLookedThrough(core: string): boolean {
  try {
    return readFileSync(join(core, LOOKED_THROUGH), 'utf8').trim() === fingerprint(core)
  } catch {
    return false
  }
}

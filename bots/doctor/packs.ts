import { refusalOf } from '../../db/start-refused.ts'
import { readLibrary } from '../library.ts'
import type { Config } from '../settings.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** What is wrong in the packs of one's own, each thing with its cure; nothing where there are none. */
export function packFindings({ ATTUNE_PACKS: packs }: Pick<Config, 'ATTUNE_PACKS'>): Finding[] {
  if (packs === undefined) return []
  let own = 0
  const refusal = refusalOf(() => {
    own = readLibrary(() => {}, { packs }).prompts.length - readLibrary(() => {}).prompts.length
  })
  if (refusal !== null) return refusal.split('\n').map((fault) => wrong(`Packs: ${fault}.`))
  return [
    fine(
      own === 0 ? 'Packs: no question in them.' : `Packs: all can be read, questions of your own: ${own}.`,
    ),
  ]
}

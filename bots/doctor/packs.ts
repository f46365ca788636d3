import { refusalOf } from '../../db/start-refused.ts'
import type { Config } from '../settings/settings.ts'
import { readLibrary } from '../words/library.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** What is wrong in the packs of one's own, each thing with its cure; nothing where there are none. */
export function packFindings({ ATTUNE_PACKS: packs }: Pick<Config, 'ATTUNE_PACKS'>): Finding[] {
  if (packs === undefined) return []
  let [own, paths] = [0, 0]
  const refusal = refusalOf(() => {
    const [all, shipped] = [readLibrary(() => {}, { packs }), readLibrary(() => {})]
    own = all.prompts.length - shipped.prompts.length
    paths = all.paths.length - shipped.paths.length
  })
  if (refusal !== null) return refusal.split('\n').map((fault) => wrong(`Packs: ${fault}.`))
  if (own + paths === 0) return [fine('Packs: nothing in them.')]
  return [fine(`Packs: all can be read. Questions of your own: ${own}, paths: ${paths}.`)]
}

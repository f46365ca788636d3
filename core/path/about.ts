import type { Means } from '../model/means.ts'
import type { Text } from '../model/message.ts'
import { text } from '../model/page.ts'
import type { Path } from '../model/path.ts'
import type { Known } from '../model/scene.ts'
import { spoken } from './walk.ts'

/** What a path is called; one whose file is gone has no name any more. */
export function titleOfPath(scene: Known, path: Path | undefined): string | Text {
  if (!path) return text('path-of-before')
  return path.names ? spoken(scene, path.names) : text('a-gentle-beginning')
}

/** What a path is, who wrote it, who put it here, and what whoever wrote it learns. */
export function aboutPath(scene: Known, { runBy }: Means, { by, names }: Path): Text[] {
  if (by === null || names === null) return [text('path-beginning')]
  const runs = [by, runBy].map((one) => one.normalize('NFKC').toLowerCase())
  const isOne = runs[0]!.includes(runs[1]!) || runs[1]!.includes(runs[0]!)
  return [
    text('path-own', { name: spoken(scene, names) }),
    text('path-by', { by, runBy }),
    text(isOne ? 'path-author-runs' : 'path-author', { by }),
  ]
}

import type { Key } from '../../core/model/key.ts'
import { type Said, textOf, type World } from './world.ts'

/** What is wrong where nothing can happen any more, if anything is: a chat shows what was said last, and nothing else. */
export function wrongAtRest(world: World, turns: readonly Said[]): string | null {
  const wanted = new Map(turns.flatMap(({ says }) => Object.entries(says) as [Key, string | null][]))
  for (const [key, text] of wanted) {
    const wrong = wrongUnder(world, key, text)
    if (wrong) return wrong
  }
  const known = world.entries.map(({ ref }) => ref)
  const left = Object.keys(world.visible).filter((ref) => !known.includes(ref))
  return left.length > 0 && world.doubtful.length === 0 ? `left over: ${world.visible[left[0]!]}` : null
}

function wrongUnder({ entries, visible, doubtful, blurred }: World, key: Key, text: string | null) {
  const row = entries.find((one) => one.key === key)
  if ((row?.want ? textOf(row.want) : null) !== text) return `forgotten: ${key}`
  if (text === null || blurred.includes(key)) return null
  const shown = visible[row?.ref ?? '']
  const mayBeMissing = shown === undefined && doubtful.includes(key)
  return shown === text || mayBeMissing ? null : `not shown: ${text}`
}

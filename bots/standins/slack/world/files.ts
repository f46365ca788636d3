import { type Block, filesIn } from './blocks.ts'
import { refuseFor } from './refusal.ts'
import type { World } from './world.ts'

/** A file of the bot; it can be shown once it is `completed`. */
export type Upload = {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly length: number
  readonly teamId: string
  bytes: Buffer | undefined
  completed: boolean
  /** Uses for which it is still being processed. */
  processing: number
}

/** Refuses blocks with images of files that aren't there, or not yet. */
export function checkFiles(world: World, teamId: string, blocks: unknown[], error: string) {
  const missing = filesIn(blocks as Block[]).filter((id) => !usable(world, teamId, id))
  if (missing.length > 0) refuseFor(error, ['invalid slack file [json-pointer:/blocks]'])
}

function usable({ files }: World, teamId: string, id: string): boolean {
  const file = files.find((one) => one.id === id && one.teamId === teamId)
  if (!file?.completed) return false
  if (file.processing < 1) return true
  file.processing -= 1
  return false
}

/** Takes the bytes of a file; they must be as many as announced. */
export function receive(world: World, path: string, bytes: Buffer): boolean {
  const file = world.files.find((one) => one.path === path)
  if (!file || bytes.length !== file.length) return false
  file.bytes = bytes
  return true
}

import { isObject } from '../../rules.ts'
import { Refusal } from '../world/refusal.ts'
import { newId } from '../world/world.ts'
import { type Caller, method } from './method.ts'
import { list, text, whole } from './parameters.ts'

const LARGEST = 1_000_000_000

/** The first of three steps that bring a file to Slack: an address to post its bytes to. */
export const getUploadURL = method(
  'files:write',
  { filename: text, length: whole(1, LARGEST) },
  ({ world, team }, args) => {
    const id = newId(world, 'F')
    const path = `/upload/v1/${id}`
    const nothingYet = { bytes: undefined, completed: false, processing: 0 }
    world.files.push({ id, path, name: args.filename, length: args.length, teamId: team.id, ...nothingYet })
    return { upload_url: `${world.origin}${path}`, file_id: id }
  },
)

/** The last step: from now on the file can be shown. */
export const completeUpload = method('files:write', { files: list }, (caller, args) => ({
  files: args.files.map((one) => complete(caller, one)),
}))

function complete({ world, team }: Caller, given: unknown): object {
  const { id, title } = isObject(given) ? given : {}
  const file = world.files.find((one) => one.id === id && one.teamId === team.id)
  if (!file?.bytes) throw new Refusal('file_not_found')
  file.completed = true
  file.processing = world.slowFiles ? 1 : 0
  return { id, title: title ?? file.name }
}

import { list, optional, text, whole } from './check.ts'
import { findOpen } from './find.ts'
import { type Caller, type Method, method } from './method.ts'
import { Refusal } from './refusal.ts'
import { say } from './say.ts'
import { newId } from './world.ts'

const getUploadURL = method(
  'files:write',
  { filename: text, length: whole(1, 1_000_000_000), alt_text: optional(text), alt_txt: optional(text) },
  ({ world, team }, args) => {
    const id = newId(world, 'F')
    const path = `/upload/v1/${id}`
    world.files.push({
      id,
      path,
      name: args.filename,
      length: args.length,
      teamId: team.id,
      alt: args.alt_txt,
      title: args.filename,
      bytes: undefined,
      completed: false,
      processing: 0,
    })
    return { upload_url: `${world.origin}${path}`, file_id: id }
  },
)

const completeUpload = method(
  'files:write',
  {
    files: list,
    channel_id: optional(text),
    initial_comment: optional(text),
    thread_ts: optional(text),
  },
  (caller, args) => {
    const { world, team } = caller
    if (args.channel_id?.startsWith('U')) throw new Refusal('channel_not_found')
    const at = args.channel_id === undefined ? undefined : findOpen(caller, args.channel_id)
    const files = args.files.map((one) => complete(caller, one as { id?: string }))
    const shared = files.filter(({ alt }) => alt === undefined).map(({ id }) => id)
    const draft = {
      user: team.botUserId,
      bot: true,
      text: args.initial_comment ?? '',
      thread: args.thread_ts,
    }
    if (at && shared.length > 0) say(world, at, { ...draft, files: shared })
    return { files: files.map(({ id, title }) => ({ id, title })) }
  },
)

/** Files, in three steps: ask for an address, post the bytes there, complete. */
export const fileMethods: Record<string, Method> = {
  'files.getUploadURLExternal': getUploadURL,
  'files.completeUploadExternal': completeUpload,
}

function complete({ world, team }: Caller, { id, title }: { id?: string; title?: string }) {
  const file = world.files.find((one) => one.id === id && one.teamId === team.id)
  if (!file?.bytes) throw new Refusal('file_not_found')
  file.title = title ?? file.name
  file.completed = true
  file.processing = world.slowFiles ? 1 : 0
  return file
}

import { blocks } from './blocks.ts'
import { across, all, boolean, isObject, problem, type Rule, string } from './check.ts'
import { id, plain } from './compose.ts'
import { object, typed } from './object.ts'

const mostBytes = 250_000

const common = { callback_id: id, external_id: id, private_metadata: string(3000, 0) }

const canBeSubmitted = across((view, at) => {
  if (view.submit !== undefined || !Array.isArray(view.blocks)) return []
  return view.blocks.flatMap((block, index) =>
    isObject(block) && block.type === 'input'
      ? [problem('must define `submit` to use an `input` block in modals', `${at}/blocks/${index}/input`)]
      : [],
  )
})

const modal = all(
  object(
    { title: plain(24), blocks: blocks(100) },
    { ...common, submit: plain(24), close: plain(24), clear_on_close: boolean, notify_on_close: boolean },
  ),
  canBeSubmitted,
)

const home = object({ blocks: blocks(100) }, common)

const size: Rule = (view, at) =>
  Buffer.byteLength(JSON.stringify(view) ?? '') > mostBytes ? [problem('must be less than 250 KB', at)] : []

const rule = all(typed({ modal, home }), size)

/** What is wrong with a modal or Home, as Slack words it with JSON pointers; empty if nothing is. */
export const viewProblems = (view: unknown): string[] => rule(view, '/view')

import { isObject } from '../../rules.ts'
import { blocks } from './blocks.ts'
import { object, typed } from './object.ts'
import { across, all, problem, type Rule, string } from './rules.ts'
import { id, plain } from './text.ts'

const MOST_BYTES = 250_000

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
    { submit: plain(24), close: plain(24), callback_id: id, private_metadata: string(3000, 0) },
  ),
  canBeSubmitted,
)

const home = object({ blocks: blocks(100) })

const size: Rule = (view, at) =>
  Buffer.byteLength(JSON.stringify(view) ?? '') > MOST_BYTES ? [problem('must be less than 250 KB', at)] : []

const rule = all(typed({ modal, home }), size)

/** What is wrong with a modal or Home, as Slack words it with JSON pointers; empty if nothing is. */
export const viewProblems = (view: unknown): string[] => rule(view, '/view')

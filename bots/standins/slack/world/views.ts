import { randomBytes } from 'node:crypto'
import { viewProblems } from '../block-kit/view.ts'
import { type Block, keep } from './blocks.ts'
import type { Modal } from './people.ts'
import { refuseFor } from './refusal.ts'
import type { Team } from './teams.ts'
import { type Values, valuesOf } from './values.ts'

/** A modal or Home as Slack keeps it and sends it out. */
export type View = {
  readonly id: string
  team_id: string
  app_id: string
  app_installed_team_id: string
  bot_id: string
  type: 'modal' | 'home'
  title: unknown
  submit: { text: string } | null
  close: { text: string } | null
  blocks: Block[]
  private_metadata: string
  callback_id: string
  state: { values: Values }
  hash: string
  root_view_id: string
  previous_view_id: string | null
}

/** A view as the bot sends it, once it was checked. */
export type Sent = { type: View['type']; blocks: unknown[] } & Partial<
  Pick<View, 'title' | 'submit' | 'close' | 'private_metadata' | 'callback_id'>
>

/** What the bot sent, or a refusal that says what is wrong with it. */
export function checkView(given: unknown, type: View['type']): Sent {
  const problems = viewProblems(given)
  if (problems.length > 0) refuseFor('invalid_arguments', problems)
  const sent = given as Sent
  if (sent.type === type) return sent
  return refuseFor('invalid_arguments', [`must be of type ${type} [json-pointer:/view/type]`])
}

/** A new version of a view: the same id, a new hash, and what was typed where the same input still is. */
export function newVersion(before: Pick<View, 'id'> & Partial<View>, sent: Sent, team: Team): View {
  const blocks = keep(sent.blocks)
  return {
    id: before.id,
    team_id: team.id,
    app_id: team.appId,
    app_installed_team_id: team.id,
    bot_id: team.botId,
    type: sent.type,
    blocks,
    title: sent.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    submit: sent.submit ?? null,
    close: sent.close ?? null,
    private_metadata: sent.private_metadata ?? '',
    callback_id: sent.callback_id ?? '',
    state: { values: valuesOf(blocks, before.state?.values) },
    hash: `${Math.floor(Date.now() / 1000)}.${randomBytes(5).toString('hex')}`,
    root_view_id: before.root_view_id ?? before.id,
    previous_view_id: before.previous_view_id ?? null,
  }
}

/** The view without what only its person sees, as payloads and answers carry it. */
export function outward(view: View | Modal): View {
  const { errors: _, ...rest } = structuredClone(view) as Modal
  return rest
}

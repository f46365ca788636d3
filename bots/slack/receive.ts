import { createHash } from 'node:crypto'
import { z } from 'zod'
import { parseAction, parseForm } from '../../core/model/action.ts'
import type { Incoming, Profile } from '../../core/model/incoming.ts'
import { gistOfWord } from '../../core/model/spelling.ts'
import type { Stops } from '../../core/stop-words.ts'
import type { Heard } from '../platform.ts'
import { refOf } from './address.ts'
import { pickedIn, WHERE } from './choose-channel.ts'
import { deliveryOf } from './draft.ts'
import { fieldsOf } from './form.ts'
import { keptOf } from './modal.ts'
import { receiveEvent } from './receive-event.ts'
import { filledIn } from './unescape.ts'

/** Where somebody did something, and by which ways they can be shown something at once. */
export type Way = {
  place: 'message' | 'home' | 'channel' | 'modal' | 'submission' | 'chat' | 'nowhere'
  /** Opens one modal, if used within three seconds. */
  trigger?: string
  /** The modal that it happened in, and the inputs it has; the form that was sent, as Slack tells it. */
  view?: string
  inputs?: readonly string[]
  form?: unknown
  /** Where to write something for this person's eyes alone. */
  respond?: string
  channel?: string
}

/** What happened, how to show what came of it, and from which workspace somebody is who acts in a shared channel. */
export type Received = { heard: Heard; way: Way; from?: string }

/** What a payload of Slack means; null if it is not for us. `stops` knows all ways to say "stop". */
export function receive(raw: unknown, stops: Stops = () => false): Received | null {
  const press = pressed.safeParse(raw)
  if (press.success) return ofPress(press.data)
  const sent = submitted.safeParse(raw)
  if (sent.success) return ofSubmission(sent.data)
  const asked = command.safeParse(raw)
  return asked.success ? ofCommand(asked.data, stops) : receiveEvent(raw)
}

const id = z.string().regex(/^[A-Z0-9]{2,40}$/)
const team = z.object({ id }).nullish()
const user = z.object({
  id,
  name: z.string().default(''),
  username: z.string().default(''),
  team_id: id.optional(),
})
const view = z.object({
  id: z.string(),
  type: z.enum(['modal', 'home']),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  app_installed_team_id: id.nullish(),
  state: z.object({ values: z.unknown() }).nullish(),
  blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })).default([]),
})

const pressed = z.object({
  type: z.literal('block_actions'),
  trigger_id: z.string(),
  team,
  user,
  channel: z.object({ id, name: z.string().default('') }).nullish(),
  message: z
    .object({
      ts: z.string(),
      team: id.nullish(),
      blocks: z.array(z.object({ block_id: z.string().optional() })).default([]),
    })
    .nullish(),
  view: view.nullish(),
  response_url: z.string().optional(),
  actions: z.tuple([z.object({ type: z.string(), value: z.string().optional() })]).rest(z.unknown()),
})

const submitted = z.object({
  type: z.literal('view_submission'),
  trigger_id: z.string().optional(),
  team,
  user,
  view: z.looseObject({ ...view.shape, hash: z.string().default('') }),
})

const command = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: id,
  user_id: id,
  user_name: z.string().default(''),
  channel_id: id,
  channel_name: z.string().default(''),
  trigger_id: z.string(),
  response_url: z.string().optional(),
})

type Pressed = z.infer<typeof pressed>
type Room = NonNullable<Heard['room']>
type Doing = { team: string; person: string; event: string; room?: Room; ref?: string; incoming: Incoming }

const heardOf = ({ team, person, event, room, ref, incoming }: Doing): Heard => ({
  event: `sl:${event}`,
  platform: 'slack',
  address: `${team}/${person}`,
  ref: ref ?? null,
  fresh: `modal/${createHash('sha256').update(event).digest('hex').slice(0, 16)}`,
  ...(room ? { room } : {}),
  workspace: team,
  incoming,
})

function ofPress(press: Pressed): Received | null {
  const { user, view, channel, message, trigger_id: event } = press
  // In a shared channel somebody may be of another workspace than the one that Attune is in.
  const team = view?.app_installed_team_id ?? message?.team ?? press.team?.id ?? user.team_id
  const incoming = team && done(press, team)
  if (!team || !incoming) return null
  const doing = { team, person: user.id, event, incoming }
  const way = { trigger: event, respond: press.response_url }
  if (view?.type === 'home')
    return { heard: heardOf({ ...doing, ref: 'home' }), way: { ...way, place: 'home' } }
  if (view) {
    const { room } = keptOf(view.private_metadata, team)
    return {
      heard: heardOf({ ...doing, room }),
      way: { ...way, place: 'modal', view: view.id },
      from: user.team_id,
    }
  }
  if (!channel) return null
  if (channel.id.startsWith('D')) {
    const ref = message ? refOf(channel.id, message.ts) : undefined
    return { heard: heardOf({ ...doing, ref }), way: { ...way, place: 'message' } }
  }
  const room = { address: `${team}/${channel.id}`, name: nameOf(channel.name) }
  const heard = { ...heardOf({ ...doing, room }), ...markedOf(channel.id, message) }
  return { heard, way: { ...way, place: 'channel' }, from: user.team_id }
}

/** The message of ours that something was done on. */
function markedOf(channel: string, message: Pressed['message']): Pick<Heard, 'on'> {
  const delivery = deliveryOf(message?.blocks[0]?.block_id)
  return message && delivery ? { on: { ref: refOf(channel, message.ts), delivery } } : {}
}

function done({ actions: [action], view, user }: Pressed, team: string): Incoming | null {
  const { type, value } = action
  // A button that leads elsewhere says nothing.
  if (type === 'button')
    return value ? { kind: 'press', press: parseAction(value), profile: profileOf(user) } : null
  const { draw } = keptOf(view?.private_metadata ?? '', team)
  const fields = fieldsOf(view?.state?.values)
  return draw ? { kind: 'form', sent: parseForm(draw), fields, profile: profileOf(user) } : null
}

function ofSubmission({ trigger_id, user, view, ...sent }: z.infer<typeof submitted>): Received | null {
  const team = view.app_installed_team_id ?? sent.team?.id ?? user.team_id
  const profile = profileOf(user)
  const inputs = view.blocks.flatMap(({ type, block_id }) => (type === 'input' && block_id ? [block_id] : []))
  const way = { place: 'submission', trigger: trigger_id, view: view.id, inputs, form: view } as const
  if (!team) return null
  const { room, action = '' } = keptOf(view.private_metadata, team)
  const doing = { team, person: user.id, event: trigger_id ?? `${view.id}.${view.hash}` }
  const fields = fieldsOf(view.state?.values)
  if (view.callback_id === WHERE) {
    const picked = pickedIn(fields)
    const room = { address: `${team}/${picked}`, name: '' }
    const incoming = { kind: 'command', name: 'checkin', argument: '', profile } as const
    return picked ? { heard: heardOf({ ...doing, room, incoming }), way } : null
  }
  if (action === '') return null
  const incoming: Incoming = { kind: 'form', sent: parseForm(action), fields, profile }
  return { heard: heardOf({ ...doing, room, incoming }), way, from: user.team_id }
}

const WORDS = ['rest', 'stop', 'help']

function ofCommand(asked: z.infer<typeof command>, stops: Stops): Received {
  const { team_id: team, user_id: person, trigger_id: event, channel_id: channel, channel_name } = asked
  const words = filledIn(asked.text)
  const word = gistOfWord(words)
  const name = WORDS.includes(word) ? word : stops(words) ? 'stop' : 'checkin'
  const isPrivate = channel.startsWith('D') || /^(?:directmessage$|mpdm-)/.test(channel_name)
  const room =
    isPrivate || name !== 'checkin'
      ? undefined
      : { address: `${team}/${channel}`, name: nameOf(channel_name) }
  const profile = { name: asked.user_name, language: 'en' }
  const incoming: Incoming = { kind: 'command', name, argument: '', profile }
  const way: Way = { place: 'channel', trigger: event, respond: asked.response_url }
  return { heard: heardOf({ team, person, event, room, incoming }), way }
}

// What Slack calls every private channel in place of its name.
const nameOf = (name: string) => (name === 'privategroup' ? '' : name)

const profileOf = (by: z.infer<typeof user>): Profile => ({ name: by.name || by.username, language: 'en' })

import type { App } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Reply, Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import { answersRoom, isNeverTooMuch } from '../../core/rate-limit.ts'
import { meansQuiet } from '../../core/says-stop.ts'
import type { Log } from '../log.ts'
import type { Answered, Heard } from '../platform.ts'
import { sorryFor } from '../sorry.ts'
import { stopsIn } from '../words/vocabulary.ts'
import type { Words } from '../words/words.ts'
import { chatOf } from './address.ts'
import { answer, type FormAnswer } from './answer.ts'
import { type Heeding, heedingSlack } from './asked-to-wait.ts'
import { CHANNEL, whereOf } from './choose-channel.ts'
import { COMMANDS, EVENTS, SHORTCUTS } from './commands-and-scopes.ts'
import { NotHeard } from './confirm-heard.ts'
import type { Members } from './members.ts'
import { makeProfiles, type Profiles } from './profile.ts'
import { type Received, receive, type Way } from './receive.ts'
import { makeRooms, type Rooms } from './rooms.ts'
import { type Tongue, views } from './views.ts'
import { voiceOf } from './voice.ts'

/** What listening needs; `clientFor` is the client of the workspace that something happened in. */
export type Ears = {
  hear: (heard: Heard) => Promise<Answered>
  heed?: (heard: Heard) => void
  words: Words
  log: Log
  clientFor: (team: string) => Promise<WebClient>
  isIn: (team: string) => Promise<boolean>
  members: Members
  moment?: number
  most?: number
}

/** So many things are dealt with at a time: each keeps what it needs in memory. */
const MOST = 1000

/** Registers every listener on a Bolt app; one that fails did not hear what it is about. */
export function listen(app: App, ears: Ears): void {
  const { clientFor, members } = ears
  const heeding = heedingSlack()
  const knowing = {
    heeding,
    profiles: makeProfiles(clientFor, heeding),
    rooms: makeRooms(clientFor),
    members,
    waiting: new Set(),
  }
  const { words, most = MOST } = ears
  const stops = stopsIn(words)
  let hearing = 0
  const take = async (body: unknown, ack: Ack, tries?: number) => {
    const received = receive(body, stops)
    if (!received) return
    // Slack itself says that it didn't get through, or tells of it again.
    if (hearing >= most && !isAlwaysHeard(received.heard)) throw new NotHeard()
    const heard = tries ? { ...received.heard, again: true as const } : received.heard
    hearing += 1
    await deal({ ...received, heard, tries }, ack, ears, knowing).finally(() => (hearing -= 1))
  }
  const isAlwaysHeard = ({ incoming }: Heard) =>
    meansQuiet(incoming, stops) || (isNeverTooMuch(incoming) && !answersRoom(incoming))
  app.action(/^/, ({ ack, body }) => take(body, () => ack()))
  app.command(COMMANDS.checkin, ({ ack, body }) => take(body, () => ack()))
  app.view({ callback_id: /^/, type: 'view_submission' }, ({ ack, body }) =>
    take(body, (response) => (response ? ack(response) : ack())),
  )
  app.shortcut(SHORTCUTS.checkin, ({ body }) => choose(body, ears, knowing))
  for (const event of EVENTS) {
    app.event(event.replace(/^message\..*/, 'message'), ({ body, context: { retryNum = 0 } }) =>
      take(body, async () => {}, retryNum),
    )
  }
  for (const event of ['member_joined_channel', 'member_left_channel', 'channel_left', 'group_left'] as const)
    app.event(event, async ({ event: { channel } }) => members.changed(channel))
  app.event('user_change', async ({ event }) => knowing.profiles.forget(event.user.id))
}

type Ack = (response?: FormAnswer) => Promise<void>
type Knowing = { heeding: Heeding; profiles: Profiles; rooms: Rooms; members: Members; waiting: Set<unknown> }

/** `tries` is how often Slack has told of it in vain, if it is an event: those it tells of again. */
type Dealt = Received & { tries?: number }

/** Slack tells of an event three times more, at last after six minutes. */
const LAST_TRY = 3

/** Deals with one thing that happened; throws `NotHeard` if it was not heard, having told so unless it comes again. */
async function deal({ heard, way, from, tries }: Dealt, ack: Ack, ears: Ears, knowing: Knowing) {
  const { words, log, moment } = ears
  const { room, workspace = '', address, incoming } = heard
  ears.heed?.(heard)
  let language = 'en'
  const known = async () => {
    if (!('profile' in incoming)) return incoming
    const isOneOfMany = room !== undefined && incoming.kind === 'press'
    const profile = await knowing.profiles.of(address, incoming.profile, isOneOfMany)
    if (!profile) return null
    language = profile.language
    return { ...incoming, profile }
  }
  const passOn = async (): Promise<Answered> => {
    const picked = way.place === 'submission'
    const [what, { name = room?.name ?? '', refusal }] = await Promise.all([
      known(),
      look(heard, knowing, picked),
    ])
    if (!what) return { reply: {}, language }
    if (refusal) return { reply: refusing(refusal, picked), language }
    const where = room && { ...room, name: name && `#${name}` }
    const by = await atHome(heard, from, ears)
    return ears.hear({ ...heard, ...by, ...(where ? { room: where } : {}), incoming: what })
  }
  const hearing = passOn().catch((error): Answered & { failed: true } => {
    log.error('not heard', { platform: 'slack', error })
    return { reply: sorry(way, error), language, failed: true }
  })
  const user = address.slice(workspace.length + 1)
  const client = () => ears.clientFor(workspace)
  const note = (ref: string) => ears.hear({ ...noted(heard), ref })
  const heeding = windowsOf(workspace, knowing)
  const tongue: Tongue = { client, heeding, user, words, log, language: () => language, note }
  const comesAgain = tries !== undefined && tries < LAST_TRY
  await answer({ way, room, hearing, comesAgain, moment, waiting: knowing.waiting }, tongue, ack)
  if ('failed' in (await hearing)) throw new NotHeard()
}

const windowsOf =
  (team: string, { heeding }: Knowing): Tongue['heeding'] =>
  (open) =>
    heeding(team, 'windows', open)

/** Something stands in somebody's own chat that no turn has said. */
const noted = ({ platform, address, workspace, event }: Heard): Heard => ({
  ...{ platform, address, workspace, event: `${event}/told`, ref: null },
  incoming: { kind: 'unheard', words: null },
})

/** In a form it is said where it was filled in, so that nothing has to be typed once more. */
const sorry = ({ place }: Way, error: unknown): Reply => {
  const said = sorryFor(error)
  return place === 'submission' ? { errors: { form: said } } : { toast: said }
}

/** In a shared channel somebody is who they are at home, where Attune is there, too: one person on both sides. */
async function atHome({ address, workspace, room }: Heard, from: string | undefined, { isIn }: Ears) {
  if (!room || from === undefined || from === workspace || !(await isIn(from))) return {}
  return { address: `${from}/${chatOf(address).id}`, workspace: from }
}

const refusing = (refusal: Text, picked: boolean): Reply =>
  picked ? { errors: { [CHANNEL]: refusal } } : { toast: refusal }

/** Before a question for a room: whether Attune is there at all; else only what the room is called. */
async function look({ room, address, incoming }: Heard, { rooms, members }: Knowing, picked: boolean) {
  if (!room) return {}
  if (incoming.kind === 'command') {
    const seen = await rooms.look(room.address)
    // A channel that was picked from a list need not be one's own.
    if (seen.refusal || !picked) return seen
    const there = await members.there(room.address, address).catch(() => 'not-them')
    return there === 'both' ? seen : { refusal: text('not-your-channel') }
  }
  return room.name === '' ? { name: await rooms.name(room.address) } : {}
}

const shortcut = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
})

/** Asks whoever chose the shortcut, which knows of no channel, for which one it is. */
async function choose(body: unknown, { words, log, clientFor }: Ears, knowing: Knowing): Promise<void> {
  const { success, data } = shortcut.safeParse(body)
  if (!success) return
  const { id: user, team_id = '' } = data.user
  const team = data.team?.id ?? team_id
  const language =
    (await knowing.profiles.of(`${team}/${user}`, { name: '', language: 'en' }))?.language ?? 'en'
  const heeding = windowsOf(team, knowing)
  const tongue = { client: () => clientFor(team), heeding, user, words, log, language: () => language }
  const way = { place: 'nowhere', trigger: data.trigger_id } as const
  if (!(await views(tongue).open(way, whereOf(voiceOf(words, language))))) throw new NotHeard()
}

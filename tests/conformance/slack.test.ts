import { openLog } from '../../bots/log.ts'
import { slack } from '../../bots/slack/index.ts'
import type { SlackPerson } from '../../bots/standins/slack/person/person.ts'
import { plainText } from '../../bots/standins/slack/screen/plain-text.ts'
import { startSlack } from '../../bots/standins/slack/server.ts'
import type { Fault } from '../../bots/standins/slack/world/faults.ts'
import { wordsOf } from '../bots/words-of.ts'
import { conformance } from './platform.ts'
import { remoteConformance } from './remote.ts'
import { CATALOGUE, type RemoteRig, type Trouble } from './rig.ts'

const FAULTS: Record<Trouble, Fault> = {
  flood: { kind: 'flood', seconds: 7 },
  'reset before': { kind: 'reset-before' },
  'reset after': { kind: 'reset-after' },
  silence: { kind: 'hang' },
  'server error': { kind: 'error' },
  html: { kind: 'html' },
}

const STOPS = ['strong', 'weak', 'beside', 'negation', 'everyday'].map(
  (kind) => `typed-stop-${kind} = ${kind}`,
)
const words = wordsOf(
  [CATALOGUE, 'modal-title = Attune', 'title-ask = Ask this room', 'cover-moment = A moment.', ...STOPS].join(
    '\n',
  ),
)

/** What somebody is told at once: by a modal, or by a note that only they see. */
const toldTo = ({ modals, ephemerals }: SlackPerson): string | undefined => {
  const modal = modals.at(-1)
  return modal ? plainText(modal.blocks).join(' ') : ephemerals.at(-1)?.text
}

const make = async (): Promise<RemoteRig> => {
  const server = await startSlack({ now: Date.now, ackWithin: 500 })
  const { root: apiUrl, appToken, botToken } = server
  const platform = slack({ appToken, botToken, apiUrl, words, log: openLog('silent'), patience: 1 })
  const ana = server.person({ name: 'Ana' })
  const shown = () => ana.dm.filter(({ bot }) => bot)
  return {
    platform,
    address: `${ana.teamId}/${ana.id}`,
    chat: () => shown().map(({ blocks }) => plainText(blocks).join(' ')),
    keepsTyped: true,
    type: (text) => void ana.type(text).catch(() => {}),
    press: async (button) => {
      ana.reload()
      await ana.press(button)
      await server.handled()
      return toldTo(ana)
    },
    again: () => server.redeliver(),
    handled: () => server.handled(),
    // Nobody can block an app in Slack; the nearest is that its chat was turned off.
    block: () => {
      server.faults.next('chat.postMessage', { error: 'messages_tab_disabled' })
      server.faults.next('chat.update', { error: 'channel_not_found' })
    },
    discard: (ref) => {
      const at = ana.dm.findIndex(({ ts }) => ref.endsWith(`/${ts}`))
      ana.dm.splice(at, 1)
    },
    next: (trouble) => server.faults.next('chat.postMessage', FAULTS[trouble]),
    forget: () => server.forget(),
    vanish: () => server.stop(),
    end: async () => {
      await platform.stop()
      await server.stop().catch(() => {})
    },
  }
}

conformance('Slack', make)
remoteConformance('Slack', make)

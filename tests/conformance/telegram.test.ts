import { openLog } from '../../bots/log.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import type { Fault } from '../../bots/standins/telegram/world/faults.ts'
import { telegram } from '../../bots/telegram/index.ts'
import { freePort } from '../bots/free-port.ts'
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

/** By polling; with an address, by webhook. */
const make = async (url?: string): Promise<RemoteRig> => {
  const server = await startTelegram({ now: Date.now, backOff: 20 })
  const port = await freePort()
  if (url !== undefined) server.names.set(url, `http://127.0.0.1:${port}`)
  const platform = telegram({
    ...{ token: server.token, apiRoot: server.root, words: wordsOf(CATALOGUE), log: openLog('silent') },
    ...{ patience: 1, pauses: [] },
    door: url === undefined ? undefined : { url, port, secret: 'of-this-test' },
  })
  const ana = server.phone({ name: 'Ana', language: 'en' })
  ana.started = true
  const shown = () => ana.messages.filter(({ from }) => from === 'bot')
  return {
    platform,
    address: `${ana.id}`,
    chat: () =>
      shown().map(({ text, keyboard }) => [text, ...keyboard.flat().map((b) => `[${b.text}]`)].join(' ')),
    type: (text) => void ana.type(text),
    press: async (button) => (await ana.press(button))?.text,
    again: () => void server.redeliver(),
    handled: () => server.handled(),
    block: () => void ana.block(),
    discard: (ref) => ana.deleteMessage(Number(ref)),
    next: (trouble) => server.faults.next('sendMessage', FAULTS[trouble]),
    forget: () => server.forget(),
    vanish: () => server.stop(),
    end: async () => {
      await platform.stop()
      await server.stop().catch(() => {})
    },
  }
}

for (const [name, url] of [
  ['Telegram', undefined],
  ['Telegram by webhook', 'https://attune.example.org'],
] as const) {
  conformance(name, () => make(url))
  remoteConformance(name, () => make(url))
}

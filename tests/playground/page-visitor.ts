import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLog } from '../../bots/log.ts'
import { openPlayground } from '../../bots/playground/playground.ts'
import type { Scene } from '../../bots/playground/scenes/scenes.ts'
import { servePage } from '../../bots/playground/serve/server.ts'
import type { stateOf } from '../../bots/playground/state.ts'
import { shipped } from '../library.ts'

/** All that the page shows. */
export type State = Awaited<ReturnType<typeof stateOf>>

/** Somebody at the page, over HTTP. */
export type Visitor = {
  url: string
  state: () => Promise<State>
  act: (action: string, about?: Record<string, unknown>) => Promise<Response>
  /** Presses the newest button with this label on a phone. */
  press: (phone: number, label: string) => Promise<Response>
  /** Presses one after the other, and puts away what pops up. */
  presses: (phone: number, ...labels: string[]) => Promise<void>
  /** What the page tells of somebody, or of some together, without what is stressed. */
  told: (about: string) => Promise<string>
  stop: () => Promise<void>
}

/** Opens a playground of its own, on a free port. */
export async function visit(scene?: Scene): Promise<Visitor> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'))
  const file = join(folder, 'playground.db')
  let changed = () => {}
  const setting = {
    file,
    library: shipped,
    log: openLog('silent'),
    runBy: 'Mira Holm',
    changed: () => changed(),
  }
  const playground = await openPlayground(setting, scene)
  const page = await servePage(0, playground)
  changed = page.changed
  const state = () => firstState(page.url)
  const act = (action: string, about: Record<string, unknown> = {}) =>
    fetch(`${page.url}/do/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: page.url },
      body: JSON.stringify(about),
    })
  const press = async (phone: number, label: string) => {
    const messages = (await state()).phones[phone]!.messages.toReversed()
    const all = messages.flatMap(({ id, keyboard }) => keyboard.flat().map((button) => ({ id, ...button })))
    const found = all.find(({ text }) => text.includes(label))
    if (!found) throw new Error(`no button "${label}" on phone ${phone}`)
    return act('press', { phone, message: found.id, data: found.data })
  }
  return {
    ...{ url: page.url, state, act, press },
    presses: async (phone, ...labels) => {
      for (const label of labels) {
        await press(phone, label)
        await act('ok', { phone })
      }
    },
    told: async (about) => {
      const lines = (await state()).file.told.find((one) => one.about === about)?.lines ?? []
      return lines.map(({ text, seen }) => `${text} ${seen ?? ''}`.replace(/[‹›]/g, '').trim()).join('\n')
    },
    stop: async () => {
      await page.stop()
      await playground.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

async function firstState(url: string): Promise<State> {
  const response = await fetch(`${url}/state`)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  // What is new may come in one piece with what was.
  while (!text.includes('\n\n')) {
    const { done, value } = await reader.read()
    if (done) throw new Error('The page was told nothing.')
    text += value
  }
  await reader.cancel()
  return JSON.parse(text.slice('data: '.length, text.indexOf('\n\n'))) as State
}

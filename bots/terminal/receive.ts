import { randomUUID } from 'node:crypto'
import { parseAction } from '../../core/model/action.ts'
import type { Incoming, Profile } from '../../core/model/incoming.ts'
import type { Heard } from '../platform.ts'
import type { Rendered } from './render.ts'

const COMMAND = /^\/(\w+)\b(.*)$/s

/** What a typed line means: the number of a button presses it, `/home` is a command, anything else is words. */
export function receive(line: string, chat: ReadonlyMap<string, Rendered>, profile: Profile): Heard {
  const number = Number(line)
  const [ref, message] = [...chat].find(([, { buttons }]) => buttons.has(number)) ?? []
  const data = message?.buttons.get(number)
  return {
    event: `terminal:${randomUUID()}`,
    platform: 'terminal',
    address: 'here',
    ref: ref ?? null,
    incoming: data === undefined ? said(line.trim(), profile) : pressed(data, profile),
  }
}

const pressed = (data: string, profile: Profile): Incoming => ({
  kind: 'press',
  press: parseAction(data),
  profile,
})

function said(text: string, profile: Profile): Incoming {
  const [command, name = '', argument = ''] = COMMAND.exec(text) ?? []
  return command === undefined
    ? { kind: 'text', text, profile }
    : { kind: 'command', name: name.toLowerCase(), argument: argument.trim(), profile }
}

/** Whoever sits here, as far as their computer knows. */
export const sitting = (name: string): Profile => ({
  name,
  language: new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).language,
  zone: Temporal.Now.timeZoneId(),
})

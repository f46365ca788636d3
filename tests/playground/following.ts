import type { State } from './page-visitor.ts'

/** Does one of the page's actions. */
type Act = (action: string, about: Record<string, unknown>) => Promise<unknown>

/** What a button is pressed with. */
export type Pressing = { action: 'press'; about: Record<string, unknown> }

/** Does what the page points at, as somebody would who reads nothing. */
export async function follow(state: State, act: Act): Promise<void> {
  const point = state.guide.points.find((it) => !it.endsWith('/menu'))
  if (point === undefined) throw new Error(`nothing to press: ${state.guide.line}`)
  const [first = '', ...rest] = point.split('/')
  if (first === 'clock') await act('turn', { to: rest[0] })
  else if (first === 'room') await inRoom(state, act, rest)
  else await onPhone(state, act, Number(first), rest)
}

async function onPhone(state: State, act: Act, phone: number, [what = '', y, x]: string[]): Promise<void> {
  if (what === 'note' || what === 'lock') await act('unlock', { phone })
  else if (what === 'ok' || what === 'start') await act(what, { phone })
  else if (what === 'command') await act('type', { phone, text: `/${y}` })
  else if (what === 'field') await act('type', { phone, text: 'It was a long day' })
  else await pressAt(state, act, { phone, message: Number(what), y: Number(y), x: Number(x) })
}

type Place = { phone: number; message: number; y: number; x: number }

async function pressAt({ phones }: State, act: Act, { phone, message, y, x }: Place): Promise<void> {
  const button = phones[phone]!.messages.find(({ id }) => id === message)!.keyboard[y]![x]!
  const link = button.url && new URL(button.url).searchParams.get('url')
  if (link) await act('hand', { phone: 1 - phone, from: phone, link })
  else await act('press', { phone, message, data: button.data })
}

async function inRoom(state: State, act: Act, [what = '', ...rest]: string[]): Promise<void> {
  const which = rest.join('/')
  if (what === 'be') await act('be', { seat: Number(which) })
  else if (what === 'go') await act('go', { to: which })
  else if (what === 'checkin') await act('say', { text: '/checkin' })
  else if (what === 'submit') await act('submit', { values: {} })
  else if (what === 'link') await act('follow', {})
  else if (what === 'close' || what === 'others') await act(what, {})
  else if (which.startsWith('asks-')) await choose(state, act, which)
  else await act('press', { on: what, action: which })
}

type Option = { value: string }
type Block = {
  block_id: string
  element?: { type: string; options?: Option[]; initial_option?: Option }
  elements?: { type: string; action_id: string }[]
}

/** Chooses, in a select that is pointed at, what no other has. */
async function choose({ room }: State, act: Act, field: string): Promise<void> {
  const selects = ((room!.modal?.blocks ?? []) as Block[]).filter(
    ({ element }) => element?.type === 'static_select',
  )
  const before = Object.fromEntries(selects.map((it) => [it.block_id, it.element!.initial_option?.value]))
  const all = selects.find(({ block_id }) => block_id === field)!.element!.options!
  const free = all.find(({ value }) => !['none', 'own', ...Object.values(before)].includes(value))!
  await act('fill', { live: field, values: { ...before, [field]: free.value } })
}

/** Every button that could be pressed instead. */
export const pressable = ({ phones, room }: State): Pressing[] => [
  ...phones.flatMap(({ locked, popup, messages }, phone) =>
    locked || popup !== null
      ? []
      : messages.flatMap(({ id, keyboard }) =>
          keyboard.flat().flatMap(({ data }) => (data ? [pressing({ phone, message: id, data })] : [])),
        ),
  ),
  ...(room?.modal ? inBlocks('modal', room.modal.blocks) : []),
  ...(room && !room.modal ? room.items.flatMap(({ key, blocks }) => inBlocks(key, blocks)) : []),
]

const pressing = (about: Record<string, unknown>): Pressing => ({ action: 'press', about })

const inBlocks = (on: string, blocks: unknown[]): Pressing[] =>
  (blocks as Block[])
    .flatMap(({ elements = [] }) => elements)
    .filter(({ type }) => type === 'button')
    .map(({ action_id: action }) => pressing({ on, action }))

/** Whether all steps are done. */
export const isOver = ({ guide }: State): boolean => guide.steps.every(({ done }) => done)

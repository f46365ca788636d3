import type { types } from '@slack/bolt'
import { z } from 'zod'
import type { Page, Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import { chatOf } from './address.ts'
import { aside, fitting, paragraphs, plainText, rows, verbatim } from './blocks.ts'
import { inputsOf } from './form.ts'
import type { Voice } from './voice.ts'

const data = z.string().max(64).optional()
const room = z.strictObject({
  address: z.string().regex(/^[A-Z0-9]{2,40}\/[CG][A-Z0-9]{1,40}$/),
  name: z.string().max(80),
})
const kept = z.strictObject({ room: room.optional(), action: data, draw: data })

/** What a modal remembers: the room it is about, what sending its form does, what changing a live field does. */
export type Kept = z.infer<typeof kept>

/** What a modal shows: pages one below the other, and above them a word on what has just been done. */
export type Shown = { pages: readonly Page[]; note?: Text; room?: Kept['room'] }

/** A modal of these pages. */
export function modalOf({ pages, note, room }: Shown, voice: Voice): types.ModalView {
  const withForm = pages.findIndex(({ form }) => form)
  const form = pages[withForm]?.form
  const drawn = pages.map((page, i) => ({
    body: [...(i > 0 ? [divider()] : []), ...paragraphs(page.text, voice), ...inside(page)],
    tail: [
      ...(form && i === withForm ? inputsOf(form, voice) : []),
      ...rows({ ...page, buttons: besideForm(page) }, voice, `${i}`),
    ],
  }))
  const blocks = stacked([{ body: note ? [aside(voice.plain(note))] : [], tail: [] }, ...drawn])
  const inputs = blocks.some(({ type }) => type === 'input')
  return {
    ...frame(voice, pages.find(({ title }) => title)?.title),
    ...(form && inputs ? { submit: plainText(voice.plain(form.submit), 24) } : {}),
    private_metadata: JSON.stringify({
      ...(room ? { room: { ...room, name: room.name.slice(0, 80) } } : {}),
      ...(form ? { action: form.action, draw: form.draw } : {}),
    } satisfies Kept),
    blocks,
  }
}

/** The rows of buttons that stay where a page's form can be shown. */
export const besideForm = ({ buttons, form }: Page): Page['buttons'] =>
  form ? buttons.slice(Math.max(0, buttons.length - form.keeps)) : buttons

/** What every modal has. */
export const frame = ({ plain }: Voice, title: Text = text('modal-title')) => ({
  type: 'modal' as const,
  callback_id: 'page',
  title: plainText(plain(title), 24),
  close: plainText(plain(text('close')), 24),
})

/** What a modal remembered; nothing if that can't be read, or is of another workspace than the one at hand. */
export function keptOf(metadata: string, team: string): Kept {
  try {
    const found = kept.parse(JSON.parse(metadata))
    return found.room && chatOf(found.room.address).team !== team ? {} : found
  } catch {
    return {}
  }
}

/** A page of nothing but these words. */
export const pageOf = (...text: Text[]): Page => ({ text, buttons: [] })

const divider = (): types.KnownBlock => ({ type: 'divider' })
const MOST = 100
const MOST_OF_FILE = 40

// Never into a chat, where it could be found again.
const inside = ({ file }: Page) => (file ? verbatim(file.content).slice(0, MOST_OF_FILE) : [])

type Drawn = { body: types.KnownBlock[]; tail: types.KnownBlock[] }

/** One below the other; where it is too much, paragraphs are left out from the end, and no button. */
function stacked(all: readonly Drawn[]): types.KnownBlock[] {
  const bodies = all.flatMap(({ body }) => body)
  const tails = all.flatMap(({ tail }) => tail)
  const fit = new Set(fitting(bodies, tails, MOST))
  return all.flatMap(({ body, tail }) => [...body, ...tail]).filter((block) => fit.has(block))
}

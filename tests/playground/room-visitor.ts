import type { RoomScene } from '../../bots/playground/room/scene.ts'
import type { RoomView } from '../../bots/playground/room/view.ts'
import { visit } from './page-visitor.ts'

type Block = {
  type: string
  block_id: string
  text?: { text: string }
  label?: { text: string }
  element?: {
    type: string
    options?: { text: { text: string }; value: string }[]
    [initial: string]: unknown
  }
  elements?: { action_id: string; text: { text: string } | string }[]
}

const NAMES = ['Mira', 'Kofi', 'Ana', 'Ben', 'Cleo', 'Dana']

/** Somebody at the page of a room, over HTTP. */
export async function visitRoom(scene: RoomScene, way = 'sockets') {
  const visitor = await visit(scene)
  if (way !== 'sockets') await visitor.act('scene', { scene: scene.id, way })
  const room = async (): Promise<RoomView> => (await visitor.state()).room!
  /** Does something that must work. */
  const act = async (action: string, about: Record<string, unknown> = {}) => {
    const response = await visitor.act(action, about)
    if (!response.ok) throw new Error(await response.text())
  }
  const surfaces = async (): Promise<[on: string, blocks: Block[]][]> => {
    const { modal, home, items } = await room()
    if (modal) return [['modal', modal.blocks as Block[]]]
    if (home) return [['home', home as Block[]]]
    return items.toReversed().map(({ key, blocks }) => [key, blocks as Block[]])
  }
  const buttons = async () =>
    (await surfaces()).flatMap(([on, blocks]) =>
      blocks
        .filter(({ type }) => type === 'actions')
        .flatMap(({ elements = [] }) => elements)
        .map(({ action_id: action, text }) => ({ on, action, label: (text as { text: string }).text })),
    )
  return {
    ...visitor,
    ...{ room, act, buttons },
    /** Becomes somebody. */
    be: (name: string) => act('be', { seat: NAMES.indexOf(name) }),
    /** Goes to Home, to Messages, or into a channel. */
    go: async (name: string) => {
      const place = (await room()).places.find((one) => one.name === name)!
      await act('go', { to: place.id })
    },
    /** Presses the nearest button with these words. */
    press: async (label: string) => {
      const all = await buttons()
      const found = all.find((button) => button.label.includes(label))
      if (!found) throw new Error(`no "${label}" among ${all.map((one) => one.label).join(', ')}`)
      await act('press', found)
    },
    /** What stands in front of somebody, in words. */
    sees: async () => {
      const { trouble, items, modal } = await room()
      const blocks = (await surfaces()).reverse().flatMap(([, each]) => each)
      const words = blocks.flatMap(({ text, label }) => [text?.text, label?.text])
      const plain = modal ? Object.values(modal.errors) : items.map(({ text }) => text)
      return [...words, ...plain, trouble].filter(Boolean).join('\n')
    },
    /** The inputs of the modal by name, with their kind. */
    inputs: async () => {
      const blocks = ((await room()).modal?.blocks ?? []) as Block[]
      const inputs = blocks.filter(({ type }) => type === 'input')
      return Object.fromEntries(inputs.map(({ block_id, element }) => [block_id, element!.type]))
    },
  }
}

/** Somebody in a room. */
export type RoomVisitor = Awaited<ReturnType<typeof visitRoom>>

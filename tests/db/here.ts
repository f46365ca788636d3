import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { onTestFinished, vi } from 'vitest'
import type { Id, Person } from '../../core/model/circle.ts'
import type { Invitation } from '../../core/model/invitation.ts'
import type { Message, Outgoing } from '../../core/model/message.ts'
import { made } from '../../core/model/page.ts'
import { type Scene, turn } from '../../core/model/scene.ts'
import type { Instant } from '../../core/model/time.ts'
import { type Engine, engineOf } from '../../db/engine.ts'
import type { Happening } from '../../db/happening.ts'
import { newCode, newId } from '../../db/id.ts'
import { keepScenes } from '../../db/kept-scenes.ts'
import { openStore } from '../../db/open.ts'
import { loadScene } from '../../db/scene/load.ts'
import type { Settings, Store } from '../../db/store.ts'
import { inTurn } from '../../db/turn.ts'
import { kept } from '../postgres/engine.ts'
import { tempDir } from '../temp-dir.ts'

export const NOW: Instant = '2026-11-24T17:23:00.000Z'

/** Does this after the test. */
export const afterwards = (cleanup: () => unknown): void => {
  onTestFinished(async () => void (await cleanup()))
}

/** A store on a real file in a folder of its own, or on a server if this run keeps everything there. */
export async function tempStore(
  settings: Partial<Settings> = {},
  engine?: Engine,
): Promise<Store & { dir: string }> {
  const dir = tempDir()
  const store = await openStore({ ...(await kept(join(dir, 'attune.db'), engine)), ...settings })
  afterwards(store.close)
  return { ...store, dir }
}

/** Whatever is asked for at one time is committed together: the few milliseconds for that never go by. */
export function committedTogether(): void {
  vi.useFakeTimers({ toFake: ['performance'] })
  afterwards(() => vi.useRealTimers())
}

/** All bytes of all files of a folder, and of those within it. */
export const bytesIn = (dir: string): Buffer =>
  Buffer.concat(
    readdirSync(dir, { recursive: true, withFileTypes: true }).flatMap((one) =>
      one.isFile() ? [readFileSync(join(one.parentPath, one.name))] : [],
    ),
  )

export const message = (says = 'hello', more: Partial<Message> = {}): Message => ({
  line: { text: [made('moment')], buttons: [] },
  page: { text: [made(says)], buttons: [] },
  open: true,
  free: false,
  sound: false,
  ...more,
})

export const address = (name: string) => ({ platform: 'telegram', address: `address-of-${name}` })

/** What happens, if nothing else is said: something typed at NOW by Ana, never heard before. */
export const happening = (more: Partial<Happening> = {}): Happening => ({
  event: newId(),
  chat: address('ana'),
  ref: null,
  kind: 'press',
  codeOf: () => null,
  now: NOW,
  ...more,
})

/** A turn that changes the scene and says something. */
export const act = (
  store: Store,
  more: Partial<Happening>,
  change: (scene: Scene) => Scene = (scene) => scene,
  say: (scene: Scene) => Outgoing[] = () => [],
  wakesAt: Instant | null = null,
) =>
  inTurn(store, happening(more), (scene) => {
    const next = change(scene)
    return { turn: turn(next, say(next)), wakesAt }
  })

/** The scene of a chat as it would be loaded now. */
export const sceneOf = async (
  store: Store,
  name: string,
  now = NOW,
  code: string | null = null,
): Promise<Scene> => {
  const whose = { chat: address(name), codeOf: () => code, now }
  const read = { keys: store.keys, scenes: keepScenes() }
  const loaded = await store.inTx((tx) => loadScene(tx, read, whose))
  return loaded!.scene
}

/** Who is on the list of those who erased everything; on a server a store knows that of when it was opened. */
export const erasedOf = ({ inTx, erased }: Store): Promise<Id[]> =>
  inTx(async (tx) => {
    if (engineOf(tx) === 'sqlite') return erased.ids()
    return (await sql<{ person: Id }>`select person from erased`.execute(tx)).rows.map(({ person }) => person)
  })

/** A link that nobody has opened, with these differences. */
export const invitation = (inviter: Id, more: Partial<Invitation> = {}): Invitation => ({
  id: newId(),
  code: newCode(),
  inviter,
  circle: null,
  name: 'Ana',
  expires: NOW,
  claim: null,
  links: null,
  suggests: false,
  platform: 'telegram',
  told: false,
  confirmed: false,
  ...more,
})

/** Somebody who has arrived, with these differences. */
export const person = (scene: Scene, more: Partial<Person> = {}): Person => ({
  id: newId(),
  chat: scene.chat.id,
  name: 'Ana',
  zone: 'Europe/Berlin',
  retention: 7,
  quietFrom: '21:30',
  quietTo: '08:00',
  sound: false,
  restsUntil: null,
  expects: null,
  arrived: NOW,
  arriving: false,
  depth: 'everyday',
  cover: 'moment',
  atOnce: false,
  waits: false,
  tapped: NOW.slice(0, 10),
  seasonEnds: null,
  hushed: null,
  erases: null,
  mix: null,
  rung: null,
  chosen: 0,
  path: null,
  plain: false,
  ...more,
})

/** The chat of somebody in Telegram, as far as the outbox goes by it. */
export const CHAT = { of: 'person', removable: { hours: 48 } } as const

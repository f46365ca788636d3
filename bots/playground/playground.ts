import { dump } from '../../db/dump.ts'
import { setPhones } from './phones/stage.ts'
import { type Way, wayOf } from './room/connect.ts'
import { setRoom } from './room/stage.ts'
import { type Scene, scenes } from './scenes/scenes.ts'
import type { CallView } from './stage/calls.ts'
import type { Setting } from './stage/ground.ts'
import type { Turn } from './stage/scene.ts'
import { turnBy } from './stage/turning.ts'
import { stateOf, type Under } from './state.ts'

/** One scene at a time, and everything that can be done in it. */
export type Playground = {
  state: () => ReturnType<typeof stateOf>
  /** Does something and waits until all of it can be seen; false if there is no such thing to do. */
  act: (action: string, about: Record<string, unknown>) => Promise<boolean>
  /** What was sent after a call that the page has. */
  calls: (after: number) => CallView[]
  /** A picture that was sent, as PNG. */
  picture: (id: string) => Uint8Array | null
  stop: () => Promise<void>
}

/** Opens on a scene, the first one unless told otherwise. */
export async function openPlayground(setting: Setting, scene: Scene = scenes[0]): Promise<Playground> {
  const { changed } = setting
  let under = await play(scene, setting)
  let shown = await stateOf(under, setting)
  let last: Promise<unknown> = Promise.resolve()

  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
  const perform = async (action: string, about: Record<string, unknown>): Promise<boolean> => {
    // What was pressed on a scene that has made way is nothing to the next one.
    if (about.run !== undefined && about.run !== under.run && action !== 'scene') return true
    under.busy = action === 'turn' || action === 'scene'
    changed()
    try {
      if (action === 'scene') under = await change(under, about, setting)
      else if (!(await act(under, action, about))) return false
      return true
    } finally {
      under.busy = false
      changed()
    }
  }
  return {
    // While one scene makes way for another, the page keeps what it showed.
    state: async () => {
      if (!under.closing) shown = await stateOf(under, setting)
      return shown
    },
    calls: (after) => under.stage.calls(after),
    picture: (id) => under.stage.picture(id),
    act: (action, about) => inOrder(() => perform(action, about)),
    stop: () => inOrder(() => under.stage.stop()),
  }
}

async function act(under: Under, action: string, about: Record<string, unknown>): Promise<boolean> {
  const { stage } = under
  if (action === 'turn') await stage.away(() => turnBy(stage, about.to as Turn))
  else if (!(await stage.act(action, about))) return false
  await stage.settle()
  const { readable } = await dump(stage.store)
  const done = stage.progress(under.done, readable)
  under.tries = done === under.done ? under.tries + 1 : 0
  under.done = done
  return true
}

async function change(under: Under, about: Record<string, unknown>, setting: Setting): Promise<Under> {
  const scene = scenes.find(({ id }) => id === about.scene)
  if (!scene) throw new Error('There is no such scene.')
  const way = wayOf(about.way)
  under.closing = true
  await under.stage.stop()
  return play(scene, setting, way)
}

async function play(scene: Scene, setting: Setting, way: Way = 'sockets'): Promise<Under> {
  const stage = scene.on === 'room' ? await setRoom(scene, setting, way) : await setPhones(scene, setting)
  return { scene, stage, done: 0, tries: 0, busy: false, closing: false, run: performance.now() }
}

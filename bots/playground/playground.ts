import { peek } from '../../db/peek.ts'
import { acts } from './acts.ts'
import { type CallView, callsAfter } from './calls.ts'
import { tickOff } from './guide.ts'
import { playOn } from './play.ts'
import type { Scene, Turn } from './scene.ts'
import { scenes } from './scenes.ts'
import { away, begin } from './seat.ts'
import { type Setting, setStage } from './stage.ts'
import { stateOf, type Under } from './state.ts'
import { turnBy, turnTo } from './turning.ts'
import { witness } from './witness.ts'

/** One scene at a time, and everything that can be done in it. */
export type Playground = {
  state: () => ReturnType<typeof stateOf>
  /** Does something and waits until all of it can be seen; false if there is no such thing to do. */
  act: (action: string, about: Record<string, unknown>) => Promise<boolean>
  /** What was sent to Telegram after a call that the page has. */
  calls: (after: number) => CallView[]
  stop: () => Promise<void>
}

/** Opens on a scene, the first one unless told otherwise. */
export async function openPlayground(setting: Setting, scene: Scene = scenes[0]): Promise<Playground> {
  const { changed, runBy, library } = setting
  let under = await play(scene, setting)
  let shown = await stateOf(under, runBy, library.words.languages)
  let last: Promise<unknown> = Promise.resolve()

  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
  const perform = async (action: string, about: Record<string, unknown>): Promise<boolean> => {
    under.busy = action === 'turn'
    changed()
    try {
      if (action === 'scene') under = await change(under, `${about.scene}`, setting)
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
      if (!under.closing) shown = await stateOf(under, runBy, library.words.languages)
      return shown
    },
    calls: (after) => callsAfter(under.stage.telegram.calls, under.stage.seats, after),
    act: (action, about) => inOrder(() => perform(action, about)),
    stop: () => inOrder(() => under.stage.stop()),
  }
}

async function act(under: Under, action: string, about: Record<string, unknown>): Promise<boolean> {
  const { seats, settle } = under.stage
  if (action === 'turn') await away(seats, () => turnBy(under.stage, about.to as Turn))
  else if (Object.hasOwn(acts, action)) await acts[action]!(under.stage, about)
  else return false
  await settle()
  const { readable } = await peek(under.stage.store)
  under.done = tickOff(under.scene.steps, under.done, witness(under.stage.clock.now(), seats, readable))
  return true
}

async function change(under: Under, id: string, setting: Setting): Promise<Under> {
  const scene = scenes.find((one) => one.id === id)
  if (!scene) throw new Error('There is no such scene.')
  under.closing = true
  await under.stage.stop()
  return play(scene, setting)
}

async function play(scene: Scene, setting: Setting): Promise<Under> {
  const stage = await setStage(scene, setting)
  await stage.settle()
  const turn = () => away(stage.seats, () => turnTo(stage, scene.opens))
  await scene.play(playOn(stage, turn))
  for (const seat of stage.seats) begin(seat)
  return { scene, stage, done: 0, busy: false, closing: false, run: performance.now() }
}

import type { Means } from '../model/means.ts'
import type { Button, Text } from '../model/message.ts'
import { atLeastOnce, button, show, text, whoRunsMe } from '../model/page.ts'
import { type Scene, type Turn, turn } from '../model/scene.ts'
import { roomButtons } from '../room/command.ts'

const buttons: Button[][] = [
  [button('show-me-one', 'try', ['keep'])],
  [button('show-me-one-keep-nothing', 'try', ['nothing'])],
  [button('what-is-this', 'what', ['1', null]), button('not-now', 'not-now')],
]

/** The first card: what this is, who runs it and what they could read, what is kept; perhaps after what else is to be said. */
export function hello(scene: Scene, means: Means, ...before: Text[]): Turn {
  const { runBy } = means
  const rooms = roomButtons(scene, means)
  const page = {
    text: [
      ...before,
      text('hello'),
      whoRunsMe({ ...scene, person: null }, runBy),
      text('no-therapy'),
      ...(rooms.length > 0 ? [text('rooms-below')] : []),
    ],
    buttons: [...rooms, ...buttons],
  }
  const said = show(scene, means, 'home', page)
  return turn(scene, [rooms.length > 0 ? said : atLeastOnce(said)])
}

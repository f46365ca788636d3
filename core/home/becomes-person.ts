import { DEFAULT_QUIET } from '../ask/window.ts'
import type { Circle, Person } from '../model/circle.ts'
import { cleanName } from '../model/clean-text.ts'
import type { Profile } from '../model/incoming.ts'
import type { Means } from '../model/means.ts'
import { isKnown, type Known, put, type Scene } from '../model/scene.ts'
import { utcDate } from '../model/time.ts'
import { beginningAlone } from '../path/beginning.ts'

/** The scene in which somebody has become a person, with a circle of themselves; as it is if they are one. */
export function becomePerson(scene: Scene, means: Means, profile: Profile): Known {
  if (isKnown(scene)) return scene
  const person: Person = {
    id: means.newId(),
    chat: scene.chat.id,
    name: cleanName(profile.name) || '…',
    zone: null,
    retention: 7,
    quietFrom: DEFAULT_QUIET.from,
    quietTo: DEFAULT_QUIET.to,
    sound: false,
    restsUntil: null,
    expects: null,
    arrived: means.now,
    arriving: true,
    depth: 'everyday',
    cover: 'moment',
    atOnce: false,
    waits: false,
    tapped: utcDate(means.now),
    seasonEnds: null,
    hushed: null,
    erases: null,
    mix: null,
    rung: null,
    chosen: 0,
    path: beginningAlone(means),
    plain: false,
  }
  const circle: Circle = {
    ...{ id: means.newId(), kind: 'self', setting: 'either', began: means.now, depth: 'everyday' },
    path: null,
  }
  const member = {
    id: means.newId(),
    circle: circle.id,
    person: person.id,
    depth: 'everyday',
    joined: means.now,
    left: null,
    suggested: false,
    greeted: true,
    leftPath: false,
  } as const
  return put(put({ ...scene, person }, 'circles', circle), 'members', member)
}

import { command } from './command.ts'
import { beginDay } from './day.ts'
import type { Incoming, Profile } from './incoming.ts'
import type { Means } from './means.ts'
import type { Outgoing } from './message.ts'
import { press } from './press.ts'
import { gone } from './rest.ts'
import type { Scene, Turn } from './scene.ts'
import { tick } from './tick.ts'
import { notWords, typed } from './typing.ts'

/** What was, what somebody did, and what time it is: what is now, what chats should show, what they are told. */
export function react(scene: Scene, incoming: Incoming, means: Means): Turn {
  const turned = decide(scene, incoming, means)
  const say = incoming.kind === 'press' ? turned.say : turned.say.map(below)
  return beginDay({ ...turned, say }, means)
}

function decide(scene: Scene, incoming: Incoming, means: Means): Turn {
  switch (incoming.kind) {
    case 'tick':
      return tick(scene, means)
    case 'gone':
      return gone(scene)
    case 'press':
      return press(settled(scene, incoming.profile), means, incoming)
    case 'command':
      return command(settled(scene, incoming.profile), means, incoming)
    case 'text':
      return typed(greeted(scene, incoming.profile), means, incoming.text)
    case 'other':
      return notWords(greeted(scene, incoming.profile), means)
  }
}

/** Nothing was pressed, so nothing can change in place: what was asked for comes as a new message. */
const below = (say: Outgoing): Outgoing => (say.place === 'here' ? { ...say, place: 'below' } : say)

/** Somebody new reads the language of their app. */
function greeted(scene: Scene, { language }: Profile): Scene {
  return scene.person === null ? { ...scene, chat: { ...scene.chat, language } } : scene
}

/** A button or a command leaves off whatever was about to be typed. */
function settled(scene: Scene, profile: Profile): Scene {
  const here = greeted(scene, profile)
  return here.person === null ? here : { ...here, person: { ...here.person, expects: null } }
}

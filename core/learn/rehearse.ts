import type { Means } from '../model/means.ts'
import type { Button } from '../model/message.ts'
import { button, show, text } from '../model/page.ts'
import { REPLIES, type Rehearsal } from '../model/reply.ts'
import { type Scene, type Turn, turn } from '../model/scene.ts'

const NOES = ['tonight', 'rather', 'no'] as const

/** Hearing a no, and saying one, with Attune in the other's place: what was chosen is told to nobody, Attune included. */
export function rehearse(scene: Scene, means: Means, at: Rehearsal): Turn {
  const page = {
    text: [text(`rehearse-${at}`)],
    buttons: [...choices(at), [turned(at)], [button('back', 'learn')]],
  }
  return turn(scene, [show(scene, means, 'home', page)])
}

function choices(at: Rehearsal): Button[][] {
  if (at === 'hear') return REPLIES.map((what) => [button(`say-${what}`, 'rehearse', ['heard'])])
  if (at === 'say') return NOES.map((no) => [button(`saying-${no}`, 'rehearse', ['said'])])
  return [[button('once-more', 'rehearse', [at === 'heard' ? 'hear' : 'say'])]]
}

const turned = (at: Rehearsal): Button =>
  button('the-other-way-round', 'rehearse', [at === 'hear' || at === 'heard' ? 'say' : 'hear'])

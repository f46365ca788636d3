import { type Act, OWN_ACTS, type Part, promptOfAct } from '../model/act.ts'
import type { Answer } from '../model/circle.ts'
import { type Limit, limitsFor, takesMore } from '../model/limit.ts'
import { type Asked, asked, isOpen } from '../model/look-up.ts'
import type { Means } from '../model/means.ts'
import type { Button, Outgoing, Reply } from '../model/message.ts'
import { button, inPairs, secret, text } from '../model/page.ts'
import { type Known, type Turn, turn } from '../model/scene.ts'
import { amended, previewAnew } from './amend.ts'
import { askPage } from './heard.ts'

/** The acts with which a limit can stand: those with a color that is no red. */
function limitable({ prompt, answer }: Asked): Part[] {
  const parts = prompt.id === OWN_ACTS ? (answer?.parts ?? []) : []
  return parts.filter((part) => part.color !== null && takesMore(asAnswer(answer!, part)))
}

/** The one of them that was brought up last. */
export const lastAct = (its: Asked): Part | null => limitable(its).at(-1) ?? null

const asAnswer = (answer: Answer, { color }: Part): Answer => ({ ...answer, color })

/** What stands with an answer, told once in passing. */
export const standing = (limits: readonly Limit[]): Reply => ({
  toast:
    limits.length === 0
      ? text('nothing-with-it')
      : secret(text('with-it', { limits: { dots: limits.map((one) => text(`limit-${one}`)) } })),
})

/** The limits of which one can stand with an act, which is named, and the way to those of the other act. */
export function limitsOfAct(scene: Known, means: Means, its: Asked, part: Part): Outgoing {
  const { ask, answer } = its
  const choices = limitsFor(promptOfAct(part.act), asAnswer(answer!, part)).map((limit) =>
    button(`limit-${limit}`, 'own-limit', [ask.id, part.act, limit]),
  )
  return askPage(scene, means, its, {
    title: text('add-a-little'),
    personal: true,
    text: [text('own-a-little', { act: { title: text(`act-${part.act}`) } })],
    buttons: [...inPairs(choices), otherAct(its, part), [button('done-with-it', 'leave', [ask.id])]],
  })
}

const otherAct = (its: Asked, part: Part): Button[] =>
  limitable(its)
    .filter(({ act }) => act !== part.act)
    .map(({ act }) => button(`act-${act}`, 'own-limits', [its.ask.id, act]))

/** The limits of the other one of two acts. */
export function otherLimits(scene: Known, means: Means, id: string, act: Act): Turn | null {
  const its = asked(scene, means, id)
  const part = its && isOpen(its.ask, means.now) && limitable(its).find((one) => one.act === act)
  if (!part) return null
  return turn(scene, [limitsOfAct(scene, means, its, part)], part.limit ? standing([part.limit]) : {})
}

/** One limit for an act, in the place of another, or none; what was shown is out of view until it is shown anew. */
export function limitAct(scene: Known, means: Means, id: string, act: Act, limit: Limit): Turn | null {
  const its = asked(scene, means, id)
  const part = its && limitable(its).find((one) => one.act === act)
  if (!part || !isOpen(its.ask, means.now)) return null
  if (!limitsFor(promptOfAct(act), asAnswer(its.answer!, part)).includes(limit)) return null
  const so: Part = { ...part, limit: part.limit === limit ? null : limit }
  const next = amended(scene, its.answer!, {
    parts: its.answer!.parts.map((one) => (one.act === act ? so : one)),
  })
  const led = so.limit === null ? null : previewAnew(next, means, its)
  const page = () => limitsOfAct(next, means, asked(next, means, id)!, so)
  return led ?? turn(next, [page()], standing(so.limit ? [so.limit] : []))
}

import type { Ask, Checkin, Id } from './circle.ts'
import { type Asked, asked, endOfDay, isOpen, linkedCircles, promptOf, today } from './find.ts'
import type { Means } from './means.ts'
import type { Button, Outgoing, Page } from './message.ts'
import { arrive, button, line, remove, showQuestion, text } from './page.ts'
import { forOneself, planned } from './plan.ts'
import { LATE, later as oneMoreTime } from './rhythm.ts'
import { find, type Known, put, type Turn, turn } from './scene.ts'
import { suits } from './suits.ts'
import { clockAt, plus } from './time.ts'

/** The key under which a chat shows an ask. */
export const askKey = (ask: Id): string => `ask:${ask}`

/** The question with its five answers. */
function questionPage({ ask, prompt }: Asked): Page {
  const choice = (color: 'green' | 'yellow' | 'red'): Button[] => [
    button(`choice-${color}`, 'answer', [ask.id, color], { words: { prompt: prompt.id, part: color } }),
  ]
  const rest = [
    [button('choice-unsure', 'answer', [ask.id, 'unsure'])],
    [button('choice-skip', 'answer', [ask.id, 'skip'])],
  ]
  return {
    text: [{ prompt: prompt.id, part: 'text' }, text('only-you')],
    buttons: [choice('green'), choice('yellow'), choice('red'), ...rest],
  }
}

/** The neutral line of a question: what it is about, and two ways to leave it. */
function questionLine(scene: Known, { ask, prompt }: Asked): Page {
  const open = button('open-theme', 'open', [ask.id], { theme: text(`theme-${prompt.theme}`) })
  const away = button('not-today', 'not-today', [ask.id])
  if (ask.done) return line(scene, [open])
  return line(
    scene,
    [open],
    ask.later === null && ask.putOff ? [away] : [button('later', 'later', [ask.id]), away],
  )
}

/** A question somebody asked for: open, as a new message unless told to take the place of the pressed one. */
export function opened(scene: Known, means: Means, ask: Asked, place: 'here' | 'below'): Outgoing {
  return {
    ...showQuestion(scene, means, askKey(ask.ask.id), questionPage(ask), questionLine(scene, ask)),
    place,
  }
}

/** A question that comes by itself: closed unless the person chose otherwise, and worth nothing when it is late. */
export function arriving(scene: Known, means: Means, ask: Asked, due = means.now): Outgoing {
  const by = plus(due, LATE)
  const open = scene.person.atOnce && ask.prompt.depth === 'everyday'
  if (open) return { ...opened(scene, means, ask, 'below'), by }
  return arrive(scene, askKey(ask.ask.id), questionLine(scene, ask), questionPage(ask), by)
}

/** Puts a check-in to the person, unless it has been. */
export function putTo(scene: Known, checkin: Checkin, scheduled: boolean, means: Means): [Known, Ask] {
  const there = scene.asks.find((a) => a.checkin === checkin.id)
  if (there) return [scene, there]
  const ask: Ask = {
    id: means.newId(),
    checkin: checkin.id,
    person: scene.person.id,
    until: endOfDay(scene, means.now),
    scheduled,
    done: false,
    putOff: false,
    later: null,
    rings: 0,
    rang: null,
  }
  return [put(scene, 'asks', ask), ask]
}

/** A question for oneself, as somebody new or unlinked asks for it, or in the place of one not for them now. */
export function askOneself(scene: Known, scheduled: boolean, means: Means): [Known, Ask] {
  const [next, checkin] = forOneself(scene, today(scene, means), means)
  return putTo(next, checkin, scheduled, means)
}

/**
 * The question of the day by wish: today's unanswered one of the circle, else one left open today, else one
 * for oneself. The scheduled one then does not come.
 */
export function askNow(scene: Known, means: Means, place: 'here' | 'below' = 'below'): Turn {
  const [next, ask] = wished(scene, means)
  const its = asked(next, means, ask.id)
  return its ? turn(next, [opened(next, means, its, place)]) : turn(scene)
}

function wished(scene: Known, means: Means): [Known, Ask] {
  const waiting = scene.asks.find((ask) => !ask.done && isOpen(ask, means.now) && asked(scene, means, ask.id))
  const [circle] = linkedCircles(scene)
  if (circle) {
    const [next, checkin] = planned(scene, circle, today(scene, means), means)
    const its = next.asks.find((ask) => ask.checkin === checkin.id)
    const prompt = promptOf(checkin, means)
    if (!its?.done && prompt && suits(scene, means, prompt)) return putTo(next, checkin, false, means)
  }
  return waiting ? [scene, waiting] : askOneself(scene, false, means)
}

/** [Open]: the question behind the line, or what became of it. */
export function open(scene: Known, means: Means, id: string): Turn | null {
  const ask = asked(scene, means, id)
  if (!ask || !isOpen(ask.ask, means.now)) return null
  return turn(scene, [opened(scene, means, ask, 'here')])
}

/** [Later]: once more about two hours on, if neither quiet hours nor the day's end come first. */
export function later(scene: Known, means: Means, id: string): Turn | null {
  const ask = asked(scene, means, id)
  if (!ask || ask.ask.done || !isOpen(ask.ask, means.now)) return null
  const { zone, quietFrom, quietTo } = scene.person
  const again =
    zone === null
      ? null
      : oneMoreTime(means.now, zone, { from: quietFrom, to: quietTo }, endOfDay(scene, means.now))
  const when = ask.ask.putOff ? null : again
  const next = put(scene, 'asks', { ...ask.ask, putOff: true, later: when })
  const shown = arriving(next, means, asked(next, means, id)!)
  const toast =
    when === null ? text('later-waits') : text('later-comes', { clock: { clock: clockAt(when, zone!) } })
  return turn(next, [{ ...shown, place: 'here' }], { toast })
}

/** [Not today]: the line goes; the question can still be asked for. */
export function notToday(scene: Known, means: Means, id: string): Turn | null {
  const ask = find(scene, 'asks', id)
  if (!ask || ask.done || !isOpen(ask, means.now)) return null
  return turn(put(scene, 'asks', { ...ask, later: null, putOff: true }), [remove(scene, askKey(id))], {
    toast: text('fine'),
  })
}

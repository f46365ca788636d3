import { newId } from '../../db/id.ts'
import { type Aside, actionsOf, type Does, heardOf, type Room, shownOf, type Who } from './person.ts'
import type { Stage } from './stage.ts'

type Found = [ref: string | null, data: string]

/** Everything that people of a stage do, one thing after the other. */
export function company(stage: Stage) {
  const asides: Aside[] = []
  const act = async (who: Who, does: Does, ref: string | null, room?: Room) => {
    const { reply } = await stage.app.hear(heardOf(who, does, ref, room))
    if (reply.page) asides.push({ who, room, page: reply.page })
    await stage.settle()
    return reply
  }
  /** All that somebody can press, the newest first: what stands in the chat, then pages apart, then what stood there. */
  const pressable = (who: Who, room?: Room): Found[] => {
    const { chat, ever } = stage.places[who.platform]
    const there = [...(room ? chat(room.address) : []), ...chat(who.address)]
    const apart = asides.filter((one) => one.who.address === who.address)
    const former = ever.filter(({ address }) => address === who.address)
    const pages = [
      ...former.map(({ ref, message }) => ({ ref, page: shownOf(message) })),
      ...apart.map(({ page }) => ({ ref: null, page })),
      ...there.map(([ref, message]) => ({ ref, page: shownOf(message) })),
    ].toReversed()
    return pages.flatMap(({ ref, page }) => actionsOf(page).map((data): Found => [ref, data]))
  }
  const find = (who: Who, action: string, room?: Room): Found => {
    if (action.startsWith('!'))
      return [[...stage.places[who.platform].chat(who.address).keys()].at(-1) ?? null, action.slice(1)]
    const like = new RegExp(`^${action.replaceAll('*', '[^/]+')}`)
    const found = pressable(who, room).find(([, data]) => like.test(data))
    if (!found) throw new Error(`${who.address}: no ${action}`)
    return found
  }
  const step = (who: Who, one: string, room?: Room) => {
    const does = doing(one)
    if (does) return act(who, does, does.kind === 'visit' ? 'home' : newId(), room)
    const [ref, data] = find(who, one, room)
    return act(who, { kind: 'press', data }, ref, room)
  }
  return {
    stage,
    asides,
    act,
    /**
     * Goes a way: `/commands`, `"typed_words`, `voice`, `visit`, how actions of buttons begin (with `*` for
     * anything between slashes), or `!` and all of an action.
     */
    walk: async (who: Who, way: string, room?: Room) => {
      for (const one of way.split(' ')) await step(who, one, room)
    },
    /** The code of the link that somebody has made. */
    code: (who: Who): string => {
      const buttons = [...stage.places[who.platform].chat(who.address).values()]
        .flatMap(({ page }) => page.buttons.flat())
        .flatMap((one) => ('copy' in one ? [one.copy] : []))
      return /(?:start=|link )(\w+)$/.exec(buttons.at(-1) ?? '')![1]!
    },
  }
}

export type Company = ReturnType<typeof company>

/** What a step is that needs no button. */
function doing(step: string): Does | null {
  if (step === 'visit') return { kind: 'visit' }
  if (step === 'voice') return { kind: 'other' }
  if (step.startsWith('"')) return { kind: 'text', text: step.slice(1).replaceAll('_', ' ') }
  const [, name, argument = ''] = /^\/(\w+):?(\w*)$/.exec(step) ?? []
  return name === undefined ? null : { kind: 'command', name, argument }
}

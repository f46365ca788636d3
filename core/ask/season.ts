import type { Outgoing, Page } from '../model/message.ts'
import { arrive, button, line, text } from '../model/page.ts'
import type { Known } from '../model/scene.ts'
import { type Instant, plus } from '../model/time.ts'

/** How long a yes to being asked holds. */
const SEASON = { days: 42 }

/** When a yes given now lapses. */
export const seasonFrom = (now: Instant): Instant => plus(now, SEASON)

/** Whether a season has ended. */
export const isOver = ({ person }: Known, now: Instant): boolean =>
  person.seasonEnds !== null && person.seasonEnds <= now

/** The season's question. */
export const seasonPage: Page = {
  text: [text('season-over')],
  buttons: [
    [button('six-more-weeks', 'season', ['on'])],
    [button('go-on-less', 'season', ['less'])],
    [button('thats-enough', 'season', ['end'])],
  ],
}

/** Its neutral line. */
export const seasonLine = (scene: Known): Outgoing =>
  arrive(scene, 'season', line(scene, [button('open', 'season-open')]), seasonPage)

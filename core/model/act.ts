import type { Color } from './circle.ts'
import type { Limit } from './limit.ts'
import type { Depth, Prompt } from './prompts.ts'
import type { Instant } from './time.ts'

/** What somebody can bring up of their own, by depth, in the order in which it is offered: half of it without touch. */
const ACTS_BY_DEPTH = {
  everyday: [
    ...(['hug', 'cuddling', 'kissing', 'holding-hands', 'breathing', 'talk', 'side-by-side'] as const),
    ...(['hour-alone', 'evening-apart', 'walk', 'quiet', 'leaning', 'kiss-on-cheek'] as const),
    ...(['hand-on-back', 'sitting-close', 'call', 'dancing', 'phones-away', 'massage', 'song'] as const),
    ...(['message', 'cooking', 'reading', 'film', 'meal', 'play', 'asking', 'good-night'] as const),
    ...(['touch-in-passing', 'early-night', 'sleeping-apart', 'chores'] as const),
  ],
  tender: [
    ...(['held', 'lying-close', 'stroking-hair', 'holding-face', 'hand-on-heart', 'kind-words'] as const),
    ...(['feelings', 'looking', 'without-touch', 'sleeping-close', 'waking'] as const),
  ],
  intimate: [
    ...(['long-kisses', 'slow-touch', 'skin', 'only-kissing', 'more-than-kissing', 'desire'] as const),
    ...(['slow-massage'] as const),
  ],
} as const satisfies Record<Depth, readonly string[]>

/** Something that two can do, or leave. */
export type Act = (typeof ACTS_BY_DEPTH)[Depth][number]

/** All of them, the lightest first. */
export const ACTS: readonly Act[] = Object.values(ACTS_BY_DEPTH).flat()

/** How close an act comes. */
export const depthOfAct = (act: Act): Depth =>
  (Object.keys(ACTS_BY_DEPTH) as Depth[]).find((depth) =>
    (ACTS_BY_DEPTH[depth] as readonly Act[]).includes(act),
  )!

/**
 * One act as somebody brought it up: how it is for them, with one limit at most; `until` it can be seen, null while
 * it is not shown. Where a shift in words took the place of the colors, it has none.
 */
export type Part = { act: Act; color: Color | null; limit: Limit | null; until: Instant | null }

/** How many stand together. */
export const MOST_PARTS = 2

/** What stands in the place of a question where somebody brought something up of their own. */
export const OWN_ACTS = 'own-acts'

const NONE = { name: '', text: '', green: '', yellow: '', red: '' }

/** The same as a question would be; it has no words. */
export const OWN_PROMPT: Prompt = {
  ...{ id: OWN_ACTS, theme: 'self', depth: 'everyday', audience: [], setting: 'either', when: 'any' },
  ...{ shareable: true, chips: ['pace', 'end'], words: { en: NONE } },
}

/** Acts with touch that clothes could lie between. */
const OVER_CLOTHES: readonly Act[] = [
  ...([
    'hug',
    'cuddling',
    'kissing',
    'leaning',
    'hand-on-back',
    'sitting-close',
    'dancing',
    'massage',
  ] as const),
  ...(['touch-in-passing', 'held', 'lying-close', 'hand-on-heart', 'sleeping-close', 'long-kisses'] as const),
  ...(['slow-touch', 'more-than-kissing', 'slow-massage'] as const),
]

/** What somebody brought up as if it were a question, with the limits that fit this act. */
export const promptOfAct = (act: Act): Prompt => ({
  ...OWN_PROMPT,
  chips: OVER_CLOTHES.includes(act) ? ['pace', 'clothes', 'end'] : ['pace', 'end'],
})

/** Every theme a prompt can have. */
export const themes = [
  'self',
  'touch',
  'closeness',
  'space',
  'words',
  'repair',
  'celebrate',
  'body',
  'workshop',
] as const

/** The depths, from the lightest on. */
export const depths = ['everyday', 'tender', 'intimate'] as const

/** Every kind of circle. */
export const audiences = ['self', 'partners', 'workshop'] as const

/** How people of a circle can live. */
export const settings = ['together', 'apart', 'either'] as const

/** Where a prompt can be answered: as people live, or `near`, in one place today, whether or not they live together. */
export const places = [...settings, 'near'] as const

/** Every kind of limit that can be added to an answer. */
export const chips = ['pace', 'place', 'clothes', 'start', 'end'] as const

/** What a prompt is about. */
export type Theme = (typeof themes)[number]

/** How close a prompt comes; each person opts in to more than everyday. */
export type Depth = (typeof depths)[number]

/** Which kind of circle a prompt is for. */
export type Audience = (typeof audiences)[number]

/** Whether people live mostly together or apart; `either` until they say so. */
export type Setting = (typeof settings)[number]

/** What people read of a prompt in one language: its name, its question, and its own reading of each color. */
export type PromptWords = { name: string; text: string; green: string; yellow: string; red: string }

/** One question of the library, with its words in each language. */
export type Prompt = {
  id: string
  theme: Theme
  depth: Depth
  audience: readonly Audience[]
  setting: (typeof places)[number]
  when: 'any' | 'evening'
  shareable: boolean
  /** Whether it is about something that people can do together, or leave, on this day. */
  today?: boolean
  /** Whether it has somebody imagine that they hear a no. */
  rehearses?: boolean
  /** What it is about, where other questions or acts are about the same. */
  act?: string
  /** Whether it is asked no more, and only there so that what was answered can be read. */
  retired?: boolean
  chips?: readonly (typeof chips)[number][]
  /** Whether it comes from a pack of somebody's own. */
  added?: true
  words: { en: PromptWords; [language: string]: PromptWords }
}

/** What a plan has to know of a question. */
export type Plannable = Pick<
  Prompt,
  'id' | 'theme' | 'depth' | 'audience' | 'setting' | 'today' | 'rehearses' | 'retired'
> & {
  /** Absent in libraries of before, whose plans did not ask. */
  shareable?: boolean
}

/** Whether a depth is no deeper than what was agreed to. */
export function isWithin(depth: Depth, limit: Depth): boolean {
  return depths.indexOf(depth) <= depths.indexOf(limit)
}

/** Whether a prompt may be put to a circle of this kind, setting and depth. */
export function isFor(
  prompt: Plannable,
  circle: { audience: Audience; setting: Setting; depth: Depth },
): boolean {
  return (
    !prompt.retired &&
    prompt.audience.includes(circle.audience) &&
    isWhere(prompt, circle.setting) &&
    isWithin(prompt.depth, circle.depth)
  )
}

/** Whether a prompt may be put to a room; none of them is deeper than everyday. */
export const isForRooms = (prompt: Plannable): boolean =>
  isFor(prompt, { audience: 'workshop', setting: 'either', depth: 'everyday' })

function isWhere({ setting }: Plannable, lives: Setting): boolean {
  if (setting === 'near') return lives !== 'apart'
  return setting === 'either' || setting === lives
}

/** What a question in a language may not say, by rule, and what else is known of its words. */
export type List = Readonly<Record<string, RegExp>>

/** The lists by language. */
export type Lists = Readonly<Record<string, List>>

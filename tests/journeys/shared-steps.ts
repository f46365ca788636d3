import fc from 'fast-check'

/** What changes something that they share; `join` brings Cleo in, `anew` ends a link of Ana and Ben for another. */
const SHARED = [
  ...(['setting together', 'setting either', 'setting apart', 'depth tender', 'depth everyday'] as const),
  ...(['join', 'anew'] as const),
]

/** What is one's own: being asked, answering, resting, coming back, which questions one wants, a path together, and one alone. */
const OWN = [
  ...(['ask', 'green', 'red', 'rest', 'back', 'home', 'mix'] as const),
  ...(['path like', 'path drop', 'path leave', 'path back', 'alone take', 'alone leave'] as const),
] as const

/** And going without a word. */
const GOING = ['leave', 'erase'] as const

type Deed = (typeof SHARED | typeof OWN | typeof GOING)[number]
export type Who = 'Ana' | 'Ben' | 'Cleo'

/** At an hour somebody does something; if it is their own, it might as well have been at another hour, or not at all. */
export type Step = { at: number; who: Who; deed: Deed; instead?: number }

const isIn = (deeds: readonly string[]) => (step: Step) => step.who !== 'Ana' && deeds.includes(step.deed)

/** The same life, without whatever the others do that concerns nobody else. */
export const withoutOthers = (life: readonly Step[]): Step[] =>
  life.filter((step) => !isIn([...OWN, ...GOING])(step))

/** The same life, with what the others do of their own at other hours. */
export const reordered = (life: readonly Step[]): Step[] =>
  life.map((step) => (isIn(OWN)(step) && step.instead !== undefined ? { ...step, at: step.instead } : step))

/** Where somebody has left, whoever joins is let in this many hours later at the latest. */
const LET_IN = 5

/** Who is linked with Ana, whether somebody has left that link, from which hour on Cleo is in it for sure, and who is erased. */
type Standing = {
  linked: ReadonlySet<Who>
  wasLeft: boolean
  cleoIsIn: number
  erased: ReadonlySet<Who>
}

/** Whether somebody can do something: it takes who is linked, and nobody who is erased. */
function can({ at, who, deed }: Step, { linked, cleoIsIn, erased }: Standing): boolean {
  if (deed === 'anew') return !erased.has('Ben')
  if (deed === 'join') return linked.has('Ben') && !erased.has('Cleo')
  // Erased before she is let in she takes back a yes: nobody is linked who is not there any more.
  if (deed === 'erase' && who === 'Cleo' && at < cleoIsIn) return false
  if (deed === 'leave' || deed === 'erase') return who !== 'Ana' && linked.has(who)
  return OWN.some((one) => one === deed) || linked.has(who)
}

/** How they stand once somebody has done something. */
function then(standing: Standing, { at, who, deed }: Step): Standing {
  const { linked, wasLeft, erased } = standing
  if (deed === 'anew') return { ...standing, linked: new Set(['Ana', 'Ben']), wasLeft: false }
  if (deed === 'join') {
    const isLeft = wasLeft || linked.has('Cleo')
    const cleoIsIn = isLeft ? at + LET_IN : at
    return { ...standing, linked: new Set([...linked, 'Cleo']), wasLeft: isLeft, cleoIsIn }
  }
  if (deed !== 'leave' && deed !== 'erase') return standing
  const gone = { ...standing, linked: new Set([...linked].filter((one) => one !== who)), wasLeft: true }
  return deed === 'erase' ? { ...gone, erased: new Set([...erased, who]) } : gone
}

/** What of a life can be. */
function possible(life: readonly Step[]): Step[] {
  let standing: Standing = { linked: new Set(['Ana', 'Ben']), wasLeft: false, cleoIsIn: 0, erased: new Set() }
  return life.filter((step) => {
    if (!can(step, standing)) return false
    standing = then(standing, step)
    return true
  })
}

/** In the end Ana has another day, and looks once more. */
const theEnd = (life: readonly Step[]): Step[] => {
  const last = Math.max(0, ...life.flatMap(({ at, instead = at }) => [at, instead])) + 24
  return [
    { at: last, who: 'Ana', deed: 'ask' },
    { at: last, who: 'Ana', deed: 'home' },
  ]
}

const step = fc.record({
  hours: fc.constantFrom(0, 0, 1, 5, 12, 24, 48),
  who: fc.constantFrom<Who>('Ana', 'Ben', 'Ben', 'Cleo'),
  deed: fc.constantFrom<Deed>(...SHARED, ...OWN, 'ask', ...GOING),
  instead: fc.nat(),
})

/** Any life of three, of whom two are linked when it begins. */
export const lives: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 5, maxLength: 14 }).map((all) => {
  const times = all.map((_, i) => all.slice(0, i + 1).reduce((sum, { hours }) => sum + hours, 0))
  const life = possible(
    all.map((one, i) => ({ ...one, at: times[i]!, instead: times[one.instead % times.length]! })),
  )
  return [...life, ...theEnd(life)]
})

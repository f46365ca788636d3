import fc from 'fast-check'
import { type Instant, plus } from '../../core/model/time.ts'
import type { Deed, Life } from './life-at-once.ts'

const EVERYBODY = ['Ana', 'Ben', 'Cleo', 'Dana'] as const
type Who = (typeof EVERYBODY)[number] | 'Room'

/** Ways that meet, by who can go them; in braces what stands in a button of theirs. */
const WAYS: Record<string, readonly (readonly [who: readonly Who[], whats: string])[]> = {
  together: [
    [
      EVERYBODY,
      'tick|gone|says stop|erase-all|rest-open|depth/tender|depth/everyday|retention/0|season/end|another|ask-now',
    ],
    [EVERYBODY, 'rhythm/few|no-questions|clean-up-now'],
    [['Ana', 'Ben'], 'answer/{ask}/red|changed/{ask}|erase/{ask}|take-back/{ask}|withdraw/{ask}|hold/{ask}'],
    [['Ana', 'Ben'], 'same-now/{ask}|limit/{ask}/slower|own-answer/new/cuddle/green'],
    [['Ana', 'Ben'], 'reply/{checkin}/{other}/got-it/today|reply-back/{checkin}/{other}/card'],
    [['Ana', 'Ben'], 'withdraw-reply/{checkin}/{other}|reply-see/{checkin}/{other}|setting/{circle}/apart'],
    [['Ana', 'Ben'], 'moment-for/{circle}/hug/hour|moment-let-go/{circle}|tick/{circle}/two-taps|end-link'],
  ],
  linking: [
    [EVERYBODY, 'tick|erase-all|end-link|not-now|link-make|link-take-back|depth/tender'],
    [['Ana', 'Ben'], 'refuse/{into}|assent/{into}|link-make-more/{circle}'],
    [['Cleo'], 'came|confirm/{apart}|refuse/{apart}'],
  ],
  'in a room': [
    [EVERYBODY, 'vote/{round}/red|vote-out/{round}|pause|form round-open {"when":"weekly"}|erase-all'],
    [['Ana'], 'round-end/{round}|round-plain/{round}|round-cancel/{round}|tick'],
    [['Room'], 'tick|tick|gone|left Ben|left Ana'],
  ],
}

/** When: at once, about when the round closes, and about when the day ends. */
const MOMENTS = ['evening', 'close', 'night'] as const
type Moment = (typeof MOMENTS)[number]

/** Two things that happen at once, the second perhaps by a clock that is a little ahead. */
export type Two = { deeds: readonly [Said, Said]; moment: Moment; isLater: boolean }

type Said = readonly [who: Who, what: string]

const deedOf = (of: string): fc.Arbitrary<Said> =>
  fc
    .constantFrom(...WAYS[of]!)
    .chain(([who, whats]) => fc.tuple(fc.constantFrom(...who), fc.constantFrom(...whats.split('|'))))

/** Any two. */
export const anyTwo: fc.Arbitrary<Two> = fc.constantFrom(...Object.keys(WAYS)).chain((of) =>
  fc.record({
    deeds: fc.tuple(deedOf(of), deedOf(of)),
    moment: fc.constantFrom(...MOMENTS),
    isLater: fc.boolean(),
  }),
)

/** The same on an evening, and when both have been. */
export function deedsOf(life: Life, { deeds, moment, isLater }: Two): { deeds: [Deed, Deed]; end: Instant } {
  const begin = momentOf(life, moment)
  const end = plus(begin, { seconds: 10 })
  const deed = ([who, said]: Said, nth: number, at: Instant): Deed => {
    const ids = idsFor(life, who)
    return {
      who,
      what: said.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof ids) => `${ids[name]}`),
      at,
      nth,
    }
  }
  return { deeds: [deed(deeds[0], 0, begin), deed(deeds[1], 1, isLater ? end : begin)], end }
}

/** Just before it. */
function momentOf({ rows, saved }: Life, moment: Moment): Instant {
  if (moment === 'evening') return plus(saved.now, { seconds: 5 })
  const ends = rows.chats!.find(({ address }) => address === 'Ana')!.day_ends_at
  return plus(`${moment === 'close' ? rows.rounds![0]!.closes_at : ends}`, { seconds: -5 })
}

function idsFor({ rows, chats }: Life, who: Who) {
  const me = rows.people!.find(({ chat_id }) => chat_id === chats.get(who))?.id
  const circle = rows.circles!.find(({ kind }) => kind === 'partners')!.id
  const other = rows.members!.find((one) => one.circle_id === circle && one.person_id !== me)!.id
  const asks = rows.asks!.filter(({ person_id }) => person_id === me)
  const { id: ask, checkin_id: checkin } =
    asks.toSorted((a, b) => (`${a.until}` < `${b.until}` ? -1 : 1)).at(-1) ?? {}
  const linkOf = (isInto: boolean) =>
    rows.invitations!.find(({ circle_id }) => (circle_id !== null) === isInto)!.id
  const round = rows.rounds![0]!.id
  return { circle, other, ask, checkin, round, into: linkOf(true), apart: linkOf(false) }
}

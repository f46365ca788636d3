import { UNTIL_I_SAY } from '../../core/model/circle.ts'
import { dump, type Kept } from '../../db/dump.ts'
import { openStore } from '../../db/open.ts'
import { KEY } from '../journeys/fresh.ts'
import type { Deed, Journal } from './journal.ts'
import type { Violation } from './judge-sent.ts'
import { isErasure, isStop } from './load.ts'

/** Where everything is kept: in a file, or in a PostgreSQL beside which it is named. */
export type Where = { file: string; url?: string }

/** Whatever the program keeps, as it reads it itself. */
export async function keptIn(where: Where): Promise<Kept> {
  const store = await openStore({ ...where, key: KEY })
  const { kept } = await dump(store)
  await store.close()
  return kept()
}

const REFUSED = /^(?:That one has passed|That didn't get through|One thing at a time|We had some trouble)/
const isHeard = ({ acked, told = '' }: Deed) => acked !== undefined && !REFUSED.test(told)
const isRefused = ({ acked, told = '' }: Deed) => acked !== undefined && REFUSED.test(told)

/** Of a person, that what was acknowledged is so: answers, limits, what is shown, stops, erasures, votes. */
export function judgeKept(
  journal: Journal,
  kept: Kept,
  whose: { who: string; address: string },
  now: number,
): Violation[] {
  const { who, address } = whose
  const deeds = journal.deeds(who)
  const chat = kept.chats.find((one) => one.address === address)
  const person = kept.people.find((one) => chat && one.chat === chat.id)
  const asks = new Set(deeds.flatMap(({ what }) => /^answer\/(\w+)/.exec(what)?.[1] ?? []))
  const last = deeds.at(-1)
  const all = [...asks].flatMap((ask) => [
    answered(deeds, kept, ask, dayOf(broughtAt(journal, deeds, ask))),
    limited(deeds, kept, ask),
    shown(deeds, kept, ask, now),
  ])
  const rounds = new Set(deeds.flatMap(({ what }) => /^vote(?:-change)?\/(\w+)/.exec(what)?.[1] ?? []))
  all.push(...[...rounds].map((round) => voted(deeds, kept, round, chat?.id)))
  if (last && isHeard(last) && isErasure(last.what) && person) all.push(`the erasure at ${last.nr} is lost`)
  if (last && isHeard(last) && isStop(last.what) && person && person.restsUntil !== UNTIL_I_SAY)
    all.push(`the stop at ${last.nr} is lost`)
  return all.flatMap((what) => (what === null ? [] : [{ who, what }]))
}

/** What may be kept after all that was done: what was acknowledged last, or anything since of which nobody knows. */
function mayBe(
  deeds: readonly Deed[],
  becomes: (what: string) => string | undefined,
  isSure: (deed: Deed) => boolean = isHeard,
): Set<string> {
  let may = new Set(['nothing'])
  for (const deed of deeds) {
    const value = becomes(deed.what)
    if (value === undefined || isRefused(deed)) continue
    if (isSure(deed)) may = new Set([value])
    else may.add(value)
  }
  return may
}

/** The day of somebody in Berlin, which ends at four in the morning. */
const dayOf = (at: number) => Math.floor((at - 3 * 3_600_000) / 86_400_000)

/** When a question was brought, at the latest: by a call about its chat, or in Slack by what was acknowledged before it was answered. */
function broughtAt(journal: Journal, deeds: readonly Deed[], ask: string): number {
  const first = deeds.find(({ what }) => what.startsWith(`answer/${ask}/`))!
  const its = journal.calls(first.who).find(({ params }) => JSON.stringify(params).includes(ask))
  const before = deeds.findLast(({ nr, acked }) => nr < first.nr && acked !== undefined)
  const ats = [first.at, its?.at, first.who.startsWith('D') ? before?.ackedAt : undefined]
  return Math.min(...ats.filter((at) => at !== undefined))
}

function answered(deeds: readonly Deed[], { answers }: Kept, ask: string, day: number): string | null {
  const becomes = (what: string) => {
    if (what === `erase/${ask}` || what === `own-erase/${ask}` || isErasure(what)) return 'nothing'
    return what.startsWith(`answer/${ask}/`) ? what.split('/')[2] : undefined
  }
  // Nothing is said of what was heard before, whatever came of it then; nor in Slack of what has passed with its day.
  const isSure = (deed: Deed) => {
    if (isErasure(deed.what)) return isHeard(deed)
    const isAnswer = deed.what.startsWith('answer/')
    const isTold = deed.told !== '' || !isAnswer || deed.who.startsWith('D')
    return isHeard(deed) && isTold && dayOf(deed.ackedAt!) === day
  }
  const may = mayBe(deeds, becomes, isSure)
  const is = answers.find((one) => one.ask === ask)?.color ?? 'nothing'
  return may.has(is) ? null : `of ${ask} there is ${is} instead of ${[...may].join(' or ')}`
}

/** Counted: the toast of each tap says how many there are. */
function limited(deeds: readonly Deed[], { answers }: Kept, ask: string): string | null {
  const its = deeds.filter(({ what }) => what.split('/')[1] === ask || isErasure(what))
  const last = its.findLast(({ what }) => !/^(?:add|preview|again|leave|changed|own)\//.test(what))
  const many = /^With it: (.*?)\. /.exec(last?.told ?? '')?.[1]?.split(' · ').length
  const is = answers.find((one) => one.ask === ask)
  if (!last || many === undefined || !last.what.startsWith('limit/') || is?.limits.length === many)
    return null
  return `of ${ask} there are ${is?.limits.length ?? 'no'} limits instead of ${many}`
}

const FADES = 170 * 60_000
const MAY_HIDE = /^(?:answer|erase|own-erase|keep|take-back|withdraw|hold|same-now|limit|shift)\//

function shown(deeds: readonly Deed[], { answers, shares }: Kept, ask: string, now: number): string | null {
  const last = deeds.findLast(
    ({ what }) => /^(?:show|withdraw)\//.test(what) || MAY_HIDE.test(what) || isStop(what) || isErasure(what),
  )
  if (!last || !isHeard(last) || last.what.split('/')[1] !== ask) return null
  const answer = answers.find((one) => one.ask === ask)
  const there = shares.some((one) => one.answer === answer?.id)
  if (/^(?:take-back|withdraw|keep)\//.test(last.what) && there)
    return `what was taken back at ${last.nr} is shown`
  const isFresh =
    last.what.startsWith('show/') && now - last.at < FADES && new Date(last.at).getUTCHours() < 23
  return isFresh && last.told?.includes('if') && !there ? `what was shown at ${last.nr} is not there` : null
}

function voted(deeds: readonly Deed[], { votes, rounds }: Kept, round: string, chat?: string): string | null {
  const may = mayBe(deeds, (what) => {
    if (isErasure(what)) return 'nothing'
    const [verb, of, color] = what.split('/')
    return /^vote(?:-change)?$/.test(verb!) && of === round ? color : undefined
  })
  if (rounds.find(({ id }) => id === round)?.state !== 'open') return null
  const is = votes.find((one) => one.round === round && one.chat === chat)?.color ?? 'nothing'
  return may.has(is) ? null : `in the round ${round} there is ${is} instead of ${[...may].join(' or ')}`
}

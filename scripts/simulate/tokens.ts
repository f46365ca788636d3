import { LIMITS } from '../../bots/relay/pace.ts'
import { type LoadOf, without } from './load.ts'
import { type Sent, sent } from './sent.ts'

/** What one bot token may say in a minute that nobody waits for. */
export const A_MINUTE = LIMITS.unasked * 60

/** So many tokens at most are lived through; the others are like them. */
const LOOKED_AT = 40

/** What becomes of a day at so many tokens: the worst of each, and of questions how many in all. */
export function overTokens(loadOf: LoadOf, tokens: number): Sent {
  const looked = Math.min(tokens, LOOKED_AT)
  const all = Array.from({ length: looked }, (_, token) => sent(loadOf(token, tokens), A_MINUTE))
  const most = (of: keyof Sent) => Math.max(...all.map((one) => one[of]))
  const sum = (of: keyof Sent) => (all.reduce((total, one) => total + one[of], 0) * tokens) / looked
  return {
    ...{ fullest: most('fullest'), waited: most('waited'), emptied: most('emptied'), closed: most('closed') },
    ...{ queue: most('queue'), calls: sum('calls') },
    ...{ late: sum('late'), outside: sum('outside'), dropped: sum('dropped'), behind: sum('behind') },
  }
}

/** Every question comes, and none has to wait for its chat to be emptied, so long that it might not. */
const comes = ({ dropped, behind, waited }: Sent): boolean =>
  dropped === 0 && behind === 0 && waited < Infinity

/** None comes later than in its own minute either, nor so outside its window. */
const isInTime = (it: Sent): boolean => comes(it) && it.late === 0

const emptied = (within: number) => (it: Sent) => isInTime(it) && it.emptied <= within

/** What may be wished of a day, each more than the one before; `alone` as if nothing had to be removed, nor closed. */
export const WISHES = {
  comes: { title: 'each question comes', isSo: comes },
  alone: { title: 'each in its minute, but for removals', isSo: isInTime, alone: true },
  inTime: { title: 'each in its minute', isSo: isInTime },
  anHour: { title: 'and chats emptied within an hour', isSo: emptied(60) },
  tenMinutes: { title: 'within ten minutes', isSo: emptied(10) },
}

/** Whether a wish comes true at each of so many tokens. */
export function comesTrue({ isSo, alone }: Wish, loadOf: LoadOf, tokens: number): boolean {
  const its = alone ? without(loadOf, 'closings', 'removals') : loadOf
  for (let token = 0; token < Math.min(tokens, LOOKED_AT); token++)
    if (!isSo(sent(its(token, tokens), A_MINUTE))) return false
  return true
}

type Wish = { title: string; isSo: (it: Sent) => boolean; alone?: boolean }

/** The fewest tokens with which each wish comes true. */
export const fewestOf = (loadOf: LoadOf): Record<keyof typeof WISHES, number> =>
  forEachWish((wish) => least((tokens) => comesTrue(wish, loadOf, tokens)))

/** Something of each wish. */
export const forEachWish = <T>(of: (wish: Wish) => T): Record<keyof typeof WISHES, T> => ({
  comes: of(WISHES.comes),
  alone: of(WISHES.alone),
  inTime: of(WISHES.inTime),
  anHour: of(WISHES.anHour),
  tenMinutes: of(WISHES.tenMinutes),
})

/** The smallest whole number of which something is so, if it is so of all greater ones. */
export function least(isSo: (n: number) => boolean): number {
  let [no, yes] = [0, 1]
  while (!isSo(yes)) [no, yes] = [yes, yes * 2]
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (isSo(middle)) yes = middle
    else no = middle
  }
  return yes
}

import type { Dice } from './dice.ts'
import type { Button, Person } from './people.ts'
import type { World } from './world.ts'

/** Words, each with how often it is chosen. */
const weighed = (table: string): (readonly [weight: number, what: string])[] =>
  table.split(/\s*[,\n]\s*/).map((one) => {
    const [, what = '', weight] = /^(.*) ([\d.]+)$/.exec(one.trim())!
    return [Number(weight), what]
  })

/** What is pressed where it is in sight, by how it begins; what isn't here never is. */
const PRESSED =
  weighed(`try/keep 9, rhythm/most 7, zone/Europe/Berlin 7, hello 5, rest-end 8, unstop 3, season 3
  open 10, answer 14, changed 5, add 2, limit 5, leave 1, erase 2, later 1, not-today 1, own 2, own-erase 2
  preview 5, show 8, hold-about 1, hold 2, take-back 4, again 1, keep 1, same-now 2, shown 1, withdraw 2
  look 3, look-today 3, see 4, own-first 3, reply 2, linked-later 6, lives 6, vote 9, vote-change 9, vote-own 2
  erase-all 8`)
const TYPED =
  weighed(`/checkin 4, /home 2, /when 1, /privacy 1, /answers 1, /shown 1, /start 1, /help 1, /leave 1
  stop 0.4, STOP!! 0.4, hör auf 0.3, hmm 1`)
/** What follows the one command there. */
const TYPED_IN_SLACK = weighed('today 4, stop 1')

export const isStop = (what: string): boolean => ['stop', 'STOP!!', 'hör auf'].includes(what)
export const isErasure = (what: string): boolean => what === 'erase-all'

/** So many things of one person's may be on their way. */
const AT_ONCE = 3

/** What people do, one thing after the other; whoever has stopped or left does nothing for a few lives of the program. */
export function makeLoad({ people }: World, dice: Dice) {
  const away = new Map<Person, number>()
  let life = 0
  const isThere = (one: Person) => {
    const most = one.on === 'slack' ? 1 : AT_ONCE
    return one.open < most && (away.get(one) ?? 0) <= life
  }
  return {
    /** The program has begun anew: nobody waits for what the one before was to answer. */
    again: () => {
      life++
      for (const one of people) one.open = 0
    },
    /** Somebody does something. */
    step: () => {
      const one = dice.pick(people)
      if (!isThere(one)) return
      const button = dice.chance(0.18) ? null : chosen(one.buttons(), dice)
      const what = button ? presses(one, button, dice) : types(one, dice)
      if (isStop(what) || isErasure(what)) away.set(one, life + 1 + dice.below(8))
    },
  }
}

function presses(one: Person, button: Button, dice: Dice): string {
  one.press(button)
  // A finger that trembles.
  if (one.on === 'telegram' && dice.chance(0.1)) one.press(button)
  return button.data
}

function types(one: Person, dice: Dice): string {
  const words = dice.weighed(one.on === 'slack' ? TYPED_IN_SLACK : TYPED)
  if (!words.startsWith('/') && dice.chance(0.1)) one.edit(words)
  else one.type(words)
  return words
}

function chosen(buttons: readonly Button[], dice: Dice): Button | null {
  const all = buttons.flatMap((button) => {
    const [verb] = button.data.split('/')
    const found = PRESSED.find(([, what]) => what === button.data || what === verb)
    return found ? [[found[0], button] as const] : []
  })
  return all.length === 0 ? null : dice.weighed(all)
}

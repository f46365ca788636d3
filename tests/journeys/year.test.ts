import { expect, onTestFinished, test } from 'vitest'
import { type Instant, plus } from '../../core/model/time.ts'
import { diceOf } from '../chaos/dice.ts'
import { arrive, eraseAll, evening, link, luckOf, phoneOf, roomOf } from './year-people.ts'
import { damagedAndPutBack, drawn } from './year-troubles.ts'
import { watch } from './year-watch.ts'
import { yearWorld } from './year-world.ts'

/** YEAR_SEED=… lives another year. */
const SEED = Number(process.env.YEAR_SEED ?? 1)
const DAYS = 365
const BEGINS = '2026-11-24T00:00:00.000Z'
/** On which days, in no trouble, somebody comes and erases everything again; once between a backup and its putting back. */
const PUT_BACK_ON = 180
const CAL = [
  [25, 40],
  [PUT_BACK_ON - 9, PUT_BACK_ON],
  [248, 286],
] as const

test(`R16 R22 R32 a year, whatever befalls the machine and the network (YEAR_SEED=${SEED})`, async () => {
  const dice = diceOf(SEED)
  const chance = luckOf(SEED)
  const world = await yearWorld(BEGINS, chance)
  onTestFinished(world.end)
  const zones = { Ana: 'Europe/Berlin', Ben: 'Australia/Sydney', Cal: 'America/Santiago' }
  const phones = Object.entries(zones).map(([name, zone]) => phoneOf(world, name, zone))
  const [ana, ben, cal] = phones as [(typeof phones)[0], (typeof phones)[0], (typeof phones)[0]]
  const [room, watched] = [roomOf(world), watch(world, chance)]
  const troubles = drawn(dice, DAYS)
  const agenda: { at: Instant; act: () => unknown }[] = []
  let trouble = false
  let calm = true
  let lived = ''

  const plan = (at: Instant, act: () => unknown) => agenda.push({ at, act })
  /** What people do may fail in trouble, and only then. */
  const tried = (act: () => Promise<unknown>) => async () => {
    await act().catch((error) => {
      if (!trouble) throw error
    })
  }
  const begin = async ({ name, hours, unnoticed = false, begin }: (typeof troubles)[0]['befalls']) => {
    lived += `\n${world.now()} ${name}`
    trouble = !unnoticed
    calm &&= unnoticed
    const over = await begin(world, dice)
    const end = async () => {
      await over()
      trouble = false
      calm &&= unnoticed
    }
    const lasts = hours(dice)
    if (lasts === 0) await end()
    else plan(plus(world.now(), { hours: lasts }), end)
  }
  const putBack = async (backup: string, made: Instant) => {
    const damaged = expect.stringMatching(/is damaged.*put back your backup/)
    expect(await damagedAndPutBack(world, backup)).toEqual([damaged, damaged])
    for (const phone of phones) {
      phone.kept.splice(0, Infinity, ...phone.kept.filter(({ at }) => at < made))
      phone.away = { since: world.now(), until: plus(world.now(), { days: 2 }), unaware: true }
    }
  }
  const planDay = (nth: number) => {
    const at = (hours: number, minutes = 0) => plus(BEGINS, { hours: 24 * nth + hours, minutes })
    plan(at(9), tried(room.plan))
    plan(
      at(10, 30),
      tried(() => room.vote(dice)),
    )
    plan(
      at(11, 50),
      tried(() => evening(ben, dice, world.now())),
    )
    plan(
      at(20, 50),
      tried(() => evening(ana, dice, world.now())),
    )
    for (const { befalls } of troubles.filter((one) => one.day === nth))
      plan(at(dice.below(24)), () => begin(befalls))
    if (CAL.some(([comes]) => comes === nth)) plan(at(12), () => arrive(cal))
    if (CAL.some(([, goes]) => goes === nth)) plan(at(12), () => eraseAll(cal))
    if (nth === PUT_BACK_ON) {
      plan(at(1), async () => {
        const backup = await world.backup()
        plan(at(22), () => putBack(backup, at(1)))
      })
    }
    plan(at(23, 59), async () => {
      await watched.day(phones, room, calm)
      calm = !trouble
    })
    if (nth % 120 === 119) plan(at(23, 59), watched.measure)
  }

  await arrive(ana)
  await arrive(ben)
  await link(ana, ben)
  for (let nth = 0; nth <= DAYS; nth++) planDay(nth)
  try {
    while (agenda.length > 0) {
      agenda.sort((a, b) => (a.at < b.at ? -1 : 1))
      const { at, act } = agenda.shift()!
      await world.until(at)
      await act()
    }
    await watched.whole()
  } catch (error) {
    throw new Error(`YEAR_SEED=${SEED}, at ${world.now()}, after${lived}\n${error}`, { cause: error })
  }
})

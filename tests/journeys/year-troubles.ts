import { sql } from 'kysely'
import { Unclear } from '../../bots/network.ts'
import { RetryLater } from '../../bots/platform.ts'
import type { Dice } from '../chaos/dice.ts'
import { fillDisk } from '../db/refusing.ts'
import { stainTable } from '../db/stain.ts'
import type { Trouble } from './memory.ts'
import type { YearWorld } from './year-world.ts'

const HOUR = 3600e3

/** Something that befalls the machine or the network, for so many hours; what begins it returns what ends it. */
type Befalls = {
  name: string
  hours: (dice: Dice) => number
  /** Nobody notices. */
  unnoticed?: boolean
  begin: (world: YearWorld, dice: Dice) => Promise<() => Promise<unknown> | unknown>
}

const nothing = () => {}
const atOnce = () => 0
const from = (least: number, most: number) => (dice: Dice) => least + dice.below(most - least)

/** All calls of both platforms fail like this. */
const failing = (world: YearWorld, trouble: () => Trouble): (() => void) => {
  const both = [world.phones.platform, world.rooms.platform]
  for (const platform of both) platform.trouble = trouble
  return () => {
    for (const platform of both) platform.trouble = () => undefined
  }
}

/** A clock that is off by so much is set right later. */
const clockOff = (world: YearWorld, hours: number) => {
  world.machine.ahead = hours * HOUR
  return () => {
    world.machine.ahead = 0
  }
}

const upgrade = (hours: number) => async (world: YearWorld) => {
  await world.store.inTx(async (tx) => {
    await sql`update meta set value = '2020a' where name = 'zone_data'`.execute(tx)
    const moved = sql`strftime('%Y-%m-%dT%H:%M:%fZ', wakes_at, ${`${hours} hours`})`
    await sql`update chats set wakes_at = ${moved}`.execute(tx)
  })
  await world.restart()
  return nothing
}

const TROUBLES: readonly Befalls[] = [
  {
    name: 'ended and started again',
    hours: atOnce,
    unnoticed: true,
    begin: async (world) => {
      await world.restart()
      return nothing
    },
  },
  {
    name: 'switched off for hours or days',
    hours: atOnce,
    begin: async (world, dice) => {
      await world.restart(() => {
        world.machine.truth += dice.below(60) * HOUR
      })
      return nothing
    },
  },
  {
    name: 'asleep for hours',
    hours: atOnce,
    begin: async ({ machine }, dice) => {
      const slept = (1 + dice.below(20)) * HOUR
      machine.truth += slept
      machine.slept += slept
      return nothing
    },
  },
  {
    name: 'neither platform can be reached',
    hours: from(20, 40),
    begin: async (world) => {
      world.machine.reached = false
      const over = failing(world, () => ({ error: new RetryLater(10, true) }))
      return () => {
        world.machine.reached = true
        over()
      }
    },
  },
  {
    name: 'both platforms answer with a page of their proxy, or nothing, whatever became of the call',
    hours: from(20, 40),
    begin: async (world, dice) =>
      failing(world, () => ({ error: new Unclear(502), after: dice.chance(0.5) })),
  },
  {
    name: 'both platforms refuse the token',
    hours: from(2, 30),
    begin: async (world) => failing(world, () => ({ error: new RetryLater(60, false) })),
  },
  {
    name: 'the disk is full',
    hours: from(1, 12),
    begin: async (world) => fillDisk(world.store),
  },
  {
    name: 'the clock jumps ahead',
    hours: from(1, 30),
    begin: async (world, dice) => clockOff(world, 1 + dice.below(100)),
  },
  {
    name: 'the clock jumps back',
    hours: from(1, 30),
    begin: async (world, dice) => clockOff(world, -1 - dice.below(100)),
  },
  {
    name: 'started with a clock at 1970, and nobody to tell the time at first',
    hours: from(1, 6),
    begin: async (world) => {
      const over = clockOff(world, -world.machine.truth / HOUR)
      world.machine.reached = false
      await world.restart()
      world.machine.reached = true
      return over
    },
  },
  {
    name: 'newer zone data: clocks go half an hour earlier',
    hours: atOnce,
    unnoticed: true,
    begin: upgrade(0.5),
  },
  {
    name: 'newer zone data: clocks go half an hour later',
    hours: atOnce,
    unnoticed: true,
    begin: upgrade(-0.5),
  },
]

/** What befalls on which day of so many: each trouble twice and a few once more, one after the other. */
export function drawn(dice: Dice, days: number): { day: number; befalls: Befalls }[] {
  const left = [...TROUBLES, ...TROUBLES, ...Array.from({ length: 4 }, () => dice.pick(TROUBLES))]
  const apart = days / left.length
  return left
    .map((_, i) => i)
    .map((i) => {
      const [befalls] = left.splice(dice.below(left.length), 1)
      return { day: Math.floor((i + 0.5) * apart), befalls: befalls! }
    })
}

/** A page is found damaged, the next start is refused with what to do, and a backup is put back; returns what was said. */
export async function damagedAndPutBack(world: YearWorld, backup: string): Promise<string[]> {
  const said: string[] = []
  const hear = ({ message }: Error) => void said.push(message)
  await world.restart(async (file) => {
    stainTable(file, 'seen')
    const store = await world.open(hear)
    await store.inTx((tx) => tx.selectFrom('seen').selectAll().execute()).catch(() => {})
    await store.close()
    await world.open().catch(hear)
    await world.putBack(backup)
  })
  return said
}

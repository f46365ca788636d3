import { expect, test } from 'vitest'
import { type Five, NOT_YET, ONLY, roomState as state, takenOutUnseen, withWeekly } from './room-moves.ts'
import type { Member } from './slack-world.ts'

type Weekly = Awaited<ReturnType<typeof withWeekly>>

async function stranger({ work }: Five, about: About): Promise<Member> {
  const zoe = work.person('Zoe', about)
  if (!about.stranger) await zoe.visit()
  return zoe
}

type About = Parameters<Five['work']['person']>[1] & {}
type Going = (five: Weekly) => Promise<Member>

/** Everybody who is not in the room, and how they came to be so. */
const OUTSIDE: Record<string, Going> = {
  'who never joined': (five) => stranger(five, {}),
  'from another company, who never joined': (five) => stranger(five, { stranger: true }),
  'who opened it and was removed': async ({ work, mira, room }) => {
    mira.slack.leave(room)
    await work.settle()
    return mira
  },
  'who opened it and was removed while Attune was not running': takenOutUnseen,
  'who is a guest in another channel': (five) => stranger(five, { guest: true }),
  'whose id is one of a whole enterprise': (five) => stranger(five, { id: 'W0GRID00001' }),
}

/** Everything that a button can do in a room, or to one of its rounds. */
const PRESSES = [
  ...['vote/OPEN/green', 'vote-own/OPEN', 'vote-change/OPEN/red', 'vote-out/OPEN', 'pause', 'round-more'],
  ...['round/OPEN', 'round-end/OPEN', 'round-plain/OPEN', 'round-cancel/OPEN', 'round-again/OPEN'],
  ...['round/PLANNED', 'round-cancel/PLANNED', 'round-stop/PLANNED', 'round-renew/PLANNED'],
]

/** Presses everything there is; `says` is what is read each time, and nothing of the room changes. */
async function pressAll(five: Weekly, by: Member, says: string) {
  const before = await state(five)
  for (const made of PRESSES) {
    const value = made.replace('OPEN', five.open).replace('PLANNED', five.planned)
    await by.slack.pressRaw(five.room.messages[0]!, { action_id: 'a:0:0:0', value })
    await five.work.settle()
    expect([by.note(), by.slack.modals], value).toEqual([says, []])
    expect(await state(five), value).toEqual(before)
    by.slack.reload()
  }
}

/** Sends the form that Mira has before her, as if it were theirs. */
async function sendHerForm(five: Weekly, by: Member, says: string | undefined) {
  const before = await state(five)
  await five.mira.checkin(five.room)
  await five.mira.tap('Plan another')
  const form = structuredClone(five.mira.slack.modals)
  for (const act of [() => by.fill('When', 'Every week'), () => by.submit()]) {
    by.slack.modals = structuredClone(form)
    await act()
    const read = [by.note(), by.slack.dm.at(-1)?.text ?? '', by.slack.modals.length > 0 ? by.see() : '']
    if (says !== undefined) expect(read.join(' ')).toContain(says)
    expect(await state(five)).toEqual(before)
  }
}

test.each(Object.entries(OUTSIDE))(
  'R2 R13 R25 somebody %s can do nothing in the room, and is told so kindly and alone',
  async (_, goOut) => {
    const five = await withWeekly()
    const by = await goOut(five)
    await pressAll(five, by, ONLY)
    // Of another company there is nobody to write to who is not in the room.
    const says = by.slack.stranger ? undefined : ONLY
    if (by !== five.mira) await sendHerForm(five, by, says)
  },
)

/** Who is in the room and nobody to be asked. */
const NOBODY: Record<string, About> = {
  'a program': { bot: true },
  'Slack itself': { id: 'USLACKBOT' },
  'an account that is closed': {},
}

test.each(Object.entries(NOBODY))(
  'R25 %s, though it is in the room, does nothing there',
  async (_, about) => {
    const five = await withWeekly()
    const by = five.work.person('Zapper', about)
    five.room.members.push(by.slack.id)
    if (Object.keys(about).length === 0) five.work.slack.deactivate(by.slack)
    await five.work.settle()
    await pressAll(five, by, '')
    await sendHerForm(five, by, undefined)
    expect(by.slack.dm).toEqual([])
  },
)

test('R25 nobody does anything in a room that Attune was taken out of unseen', async () => {
  const five = await withWeekly()
  five.room.members = five.room.members.filter((id) => id !== five.work.slack.botUserId)
  await five.work.restart()
  await pressAll(five, five.kofi, NOT_YET)
})

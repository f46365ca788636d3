import type { Channel } from '../../bots/standins/slack/talk/channel.ts'
import { type Member, type Setting, startWorkspace, type Workspace } from './slack-world.ts'

/** Five people in a room, and nothing asked there yet. */
export async function roomOfFive(setting?: Setting) {
  const work = await startWorkspace(setting)
  const people = ['Mira', 'Kofi', 'Ana', 'Ben', 'Noor'].map((name) => work.person(name))
  const room = work.room(people)
  await work.settle()
  const [mira, kofi, ana] = people as [Member, Member, Member]
  return { work, people, room, mira, kofi, ana }
}

export type Five = Awaited<ReturnType<typeof roomOfFive>>

/** The same five, and the round that Mira has just opened. */
export async function openRound(setting?: Setting): Promise<Five> {
  const five = await roomOfFive(setting)
  await five.mira.checkin(five.room)
  await five.mira.submit()
  five.mira.close()
  return five
}

/** A round by Mira with Kofi's answer, and a weekly one of hers planned; both of them have their Home before them. */
export async function withWeekly() {
  const five = await openRound()
  const { work, mira, kofi, room } = five
  await mira.checkin(room)
  await mira.tap('Plan another')
  await fillIn(mira, { When: 'Every week' })
  await mira.submit()
  mira.close()
  await mira.visit()
  await kofi.tap('🟡', room)
  const rounds = (await work.rows()).rounds!
  const id = (state: string) => `${rounds.find((round) => round.state === state)!.id}`
  return { ...five, open: id('open'), planned: id('planned') }
}

/** Lets each of them tap a color, all at the same time. */
export async function allTap(work: Workspace, room: Channel, people: readonly Member[], colors: string[]) {
  await Promise.all(people.map(({ slack }, i) => slack.press(colors[i]!, room)))
  await work.settle()
}

/** Nobody's settled color stands out: three or more of one, the others two or fewer. */
export const COLORS = ['🟢', '🟢', '🟢', '🟡', '⚪']

/** What stands in the room, one message after the other, as plain text. */
export const messages = (room: Channel): string[] => room.see().split(/\n(?=\S)/)

/** Fills in a form, one input after the other. */
export async function fillIn(one: Member, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) await one.fill(label, value)
}

/** What somebody reads who is not in the room. */
export const ONLY = 'Only people in the channel can do that there. Nothing has changed.'

/** What somebody reads where Attune is not in the room. */
export const NOT_YET =
  "I'm not in this channel yet. Somebody in it can let me in with /invite, then try again."

/** All that is kept of a room, and what stands in it; not by what it is found, which is noted at any look for it. */
export async function roomState({ work, room }: Pick<Five, 'work' | 'room'>) {
  const { rounds, votes, rooms } = await work.rows()
  return { rounds, votes, rooms: rooms!.map((row) => ({ ...row, place_hash: null })), room: room.see() }
}

/** Takes whoever opened something out of the room while Attune is not running. */
export async function takenOutUnseen({ work, mira, room }: Five): Promise<Member> {
  room.members = room.members.filter((id) => id !== mira.slack.id)
  await work.restart()
  return mira
}

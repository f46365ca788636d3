import type { TableDump } from '../../../db/dump.ts'
import type { Message } from '../../standins/slack/world/conversations.ts'
import { buttonsIn, pressOn, verbOf } from './press.ts'
import { mainOf, type Room } from './room.ts'
import { votesOf } from './seen.ts'

/** Which of the four colors each next one chooses: a weather with something of each. */
const CHOICES = [0, 1, 0, 3, 0, 1, 2, 0, 1]

/** The question that is open in the room’s main channel. */
export const openQuestion = (room: Room): Message | undefined =>
  mainOf(room).messages.findLast(({ blocks }) => buttonsIn(blocks).some((one) => verbOf(one) === 'vote'))

/** Everybody who has not answered yet, but whoever is looked through, answers by a press of their own. */
export async function letOthersAnswer(room: Room, readable: readonly TableDump[]): Promise<void> {
  const question = openQuestion(room)
  if (!question) throw new Error('Nothing is open.')
  const colors = buttonsIn(question.blocks).filter((one) => verbOf(one) === 'vote')
  const silent = room.members.filter((_, i) => i !== room.me && votesOf(room, i, readable).length === 0)
  for (const [i, member] of silent.entries()) {
    const { action_id } = colors[CHOICES[i % CHOICES.length]! % colors.length]!
    await pressOn(member, question, action_id)
  }
}

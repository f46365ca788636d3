import { COLORS } from '../../../core/model/circle.ts'
import { text } from '../../../core/model/page.ts'
import type { Round, Vote } from '../../../core/model/workshop.ts'
import { stressed } from './names.ts'
import type { Line, Telling, Told } from './told.ts'

/** What is told of each room. */
export const roomsTold = (telling: Telling): Told[] =>
  telling.kept.rooms.map((room) => ({
    id: room.id,
    about: room.name,
    lines: [
      ...telling.kept.rounds
        .filter((round) => round.room === room.id)
        .toSorted((a, b) => (a.opens < b.opens ? 1 : -1))
        .flatMap((round) => roundTold(telling, round)),
      ...pauseTold(telling, room.id, room.paused),
    ],
  }))

const pauseTold = ({ when }: Telling, id: string, paused: string | null): Line[] =>
  paused === null
    ? []
    : [
        {
          id: `pause ${id}`,
          text: `Somebody asked for a pause, ${when(paused)}.`,
          seen: 'By whom is kept nowhere.',
        },
      ]

function roundTold(telling: Telling, round: Round): Line[] {
  const { id, prompt, words, state } = round
  const what =
    words !== null ? `“${words}”` : prompt ? stressed(telling.say({ prompt, part: 'title' })) : 'a question'
  const votes = telling.kept.votes.filter((vote) => vote.round === id)
  const line = { id, ...STATES[state](telling, round, what) }
  return [line, ...votes.map((vote) => voteTold(telling, round, vote))]
}

type Said = Pick<Line, 'text' | 'seen'>

const STATES: Record<Round['state'], (telling: Telling, round: Round, what: string) => Said> = {
  prepared: (telling, round, what) => ({
    text: `${openerOf(telling, round)} has prepared ${what} for today.`,
    seen: 'Nobody else sees it.',
  }),
  planned: ({ when }, { opens, weekly }, what) => ({
    text: `${what} opens ${when(opens)}${weekly ? ', and every week' : ''}.`,
  }),
  open: ({ when }, { closes }, what) => ({ text: `${what} is open until ${when(closes)}.` }),
  closed: ({ say }, { weather }, what) => ({
    text: weather
      ? `${what} is closed: ${COLORS.map((color) => `${color === 'unsure' ? 'not sure' : color} · ${say(text(`band-${weather[color]}`))}`).join('; ')}.`
      : `${what} is closed, without a picture.`,
    seen: 'Every answer is deleted: who chose what can’t be read by anybody any more.',
  }),
  cancelled: (_, __, what) => ({ text: `${what} was taken back.` }),
}

const openerOf = (telling: Telling, { opener }: Round): string => nameOfChat(telling, opener)

function nameOfChat({ kept, nameOfChat }: Telling, id: string | null): string {
  const address = kept.chats.find((chat) => chat.id === id)?.address
  return address === undefined ? 'Somebody' : nameOfChat(address)
}

const voteTold = (telling: Telling, { closes }: Round, { id, chat, color }: Vote): Line => ({
  id,
  text: `${nameOfChat(telling, chat)} answered: ${color === 'unsure' ? 'not sure yet' : color}.`,
  seen: `Nobody in the room can see it. Until ${telling.when(closes)} ${telling.runBy} could.`,
  color,
})

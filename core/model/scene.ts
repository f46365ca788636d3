import type { Card, Share } from './card.ts'
import type { Chat } from './chat.ts'
import type { Answer, Ask, Checkin, Circle, Id, Member, Name, Person, Rhythm } from './circle.ts'
import type { Assent, Invitation } from './invitation.ts'
import type { Outgoing, Post, Reply } from './message.ts'
import type { SentReply } from './reply.ts'
import type { Agreement, Hope, Moment, Tick } from './wish.ts'
import type { Room, Round, Vote } from './workshop.ts'

/** Everything that concerns one chat's person at one moment; an id that is not in it does not exist. */
export type Scene = Rows & {
  chat: Chat
  person: Person | null
  /** The room in which it happens; a room's own turn has its chat and nobody's person. */
  room: Room | null
  /** Read only: the rooms of the rounds at hand. */
  rooms: readonly Room[]
  /** Read only: what others show to this person, and what the chat shows. */
  cards: readonly Card[]
  posts: readonly Post[]
}

/** The rows a turn may change: one's own, and what joins one to others. */
export type Rows = {
  circles: readonly Circle[]
  members: readonly Member[]
  names: readonly Name[]
  rhythms: readonly Rhythm[]
  checkins: readonly Checkin[]
  asks: readonly Ask[]
  answers: readonly Answer[]
  /** Of one's own answers, and those of others to oneself. */
  shares: readonly Share[]
  /** One's own, and those to oneself. */
  replies: readonly SentReply[]
  invitations: readonly Invitation[]
  assents: readonly Assent[]
  /** Of everybody in one's circles: read only to judge what all of them hold. */
  moments: readonly Moment[]
  ticks: readonly Tick[]
  hopes: readonly Hope[]
  agreements: readonly Agreement[]
  /** Of the room in which it happens, else those one opened, and weekly ones beside them. */
  rounds: readonly Round[]
  /** One's own; in a room's own turn everybody's. */
  votes: readonly Vote[]
}

/** A scene whose person is known. */
export type Known = Scene & { person: Person }

/** Whether whoever did it is a person here. */
export const isKnown = (scene: Scene): scene is Known => scene.person !== null

/**
 * The decision: what is now, what chats should show, what the person who did it is told at once, and whose
 * own turn should come now. Nobody's turn writes into another person's chat: it wakes them, and theirs does.
 */
export type Turn = { scene: Scene; say: readonly Outgoing[]; reply: Reply; wake: readonly Id[] }

/** What a chat shows once everything of a turn has been said. */
export function afterSaying({ scene, say }: Turn): Scene {
  let { posts } = scene
  for (const { to, key, want, closes } of say) {
    if (to !== scene.chat.id) continue
    const others = posts.filter((post) => post.key !== key)
    posts = want ? [...others, { key, want, closes: closes ?? null }] : others
  }
  return { ...scene, posts }
}

type Row<T extends keyof Rows> = Rows[T][number]

/** Says these messages to the person whose turn it is and changes nothing else. */
export const turn = (
  scene: Scene,
  say: readonly Outgoing[] = [],
  reply: Reply = {},
  wake: readonly Id[] = [],
): Turn => ({
  scene,
  say,
  reply,
  wake,
})

/** The scene with this row added, or in place of the one with its id. */
export const put = <S extends Scene, T extends keyof Rows>(scene: S, table: T, row: Row<T>): S => ({
  ...scene,
  [table]: [...(scene[table] as readonly Row<T>[]).filter(({ id }) => id !== row.id), row],
})

/** The scene without the row of this id. */
export const drop = <S extends Scene>(scene: S, table: keyof Rows, id: Id): S => ({
  ...scene,
  [table]: (scene[table] as readonly { id: Id }[]).filter((row) => row.id !== id),
})

/** The row of this id, if it is in the scene. */
export const find = <T extends keyof Rows>(scene: Scene, table: T, id: Id | undefined): Row<T> | undefined =>
  (scene[table] as readonly Row<T>[]).find((row) => row.id === id)

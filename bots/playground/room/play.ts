import { mainOf, type Room } from './room.ts'

/** What a scene in a room is played with: what people say there, and the clock. */
export type RoomPlay = {
  /** Says something in the main channel. */
  say: (seat: number, text: string) => Promise<void>
  /** Lets Attune into the main channel. */
  letIn: () => Promise<void>
  /** Turns the clock to where the scene opens. */
  turn: () => Promise<void>
}

/** Hands that type, waiting each time until everything has settled. */
export const playIn = (room: Room, settle: () => Promise<void>, turn: () => Promise<void>): RoomPlay => ({
  say: async (seat, text) => {
    await room.members[seat]!.person.type(text, mainOf(room))
    await settle()
  },
  letIn: async () => {
    mainOf(room).inviteBot()
    await settle()
  },
  turn,
})

import type { RoomScene } from '../room/scene.ts'

/** Six people and two channels, to try everything out. */
export const workshopRoom: RoomScene = {
  on: 'room',
  id: 'workshop-room',
  title: 'A workshop room',
  begins: '2026-05-09T07:55:00.000Z',
  opens: '2026-05-09T08:00:00.000Z',
  prompt: 'arriving',
  people: 6,
  channels: ['consent-may', 'kitchen'],
  play: async ({ say, letIn, turn }) => {
    await letIn()
    await say(0, 'Good morning. Attune is in here now, and not in #kitchen.')
    await turn()
  },
  steps: [],
  end: 'A room to try things out: be anybody, ask now or every week, turn the clock.',
}

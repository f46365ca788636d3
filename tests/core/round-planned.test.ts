import { expect, test } from 'vitest'
import { clockAt, plus } from '../../core/model/time.ts'
import { workshop } from './workshop.ts'

test.each([-1, 1])(
  'planned by other rules of its zone (%i h), it opens when the clock there shows what was meant, and so each week',
  (hours) => {
    const room = workshop()
    room.send('mira', { when: 'weekly', weekday: '1', clock: '10:00', asks: 'any', lasting: '3000' })
    const [planned] = room.rounds()
    const right = planned!.opens
    Object.assign(planned!, { opens: plus(right, { hours }), closes: plus(planned!.closes, { hours }) })
    room.inRoom({ kind: 'tick' })
    expect(room.rounds()[0]).toMatchObject({ opens: right, closes: plus(right, { minutes: 3000 }) })
    room.wait({ days: 15 })
    const clocks = room.rounds().map(({ opens, zone }) => clockAt(opens, zone))
    expect(clocks).toEqual(clocks.map(() => '10:00'))
  },
)

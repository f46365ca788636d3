import type { Answer, Member } from '../../core/model/circle.ts'
import { drop, put, type Scene } from '../../core/model/scene.ts'
import { plus } from '../../core/model/time.ts'
import { newCode, newId } from '../../db/id.ts'
import type { Store } from '../../db/store.ts'
import { act, address, invitation, NOW, person } from './here.ts'

/** Ana and Ben, linked by way of an invitation as people would be. */
export async function linked(store: Store) {
  const code = newCode()
  await act(store, {}, (scene) => {
    const ana = person(scene)
    const open = invitation(ana.id, { code, expires: plus(NOW, { hours: 24 }) })
    return put({ ...scene, person: ana }, 'invitations', open)
  })
  await act(store, { chat: address('ben'), codeOf: () => code }, (scene) => {
    const ben = person(scene, { name: 'Ben' })
    const claim = {
      person: ben.id,
      name: 'Ben',
      platform: 'telegram',
      depth: 'everyday' as const,
      profile: 'Ben K.',
    }
    return put({ ...scene, person: ben }, 'invitations', { ...scene.invitations[0]!, claim })
  })
  await act(store, {}, (scene) => {
    const [invitation] = scene.invitations
    const circle = {
      id: newId(),
      kind: 'partners',
      setting: 'either',
      began: NOW,
      depth: 'everyday',
      path: null,
    } as const
    const member = (who: string): Member => ({
      id: newId(),
      circle: circle.id,
      person: who,
      depth: 'everyday',
      joined: NOW,
      left: null,
      suggested: false,
      greeted: true,
      leftPath: false,
    })
    const [me, you] = [member(scene.person!.id), member(invitation!.claim!.person)]
    let next = put(put(put(scene, 'circles', circle), 'members', me), 'members', you)
    next = put(next, 'names', { id: newId(), owner: scene.person!.id, member: you.id, name: 'Ben' })
    next = put(next, 'names', { id: newId(), owner: invitation!.claim!.person, member: me.id, name: 'Ana' })
    return drop(next, 'invitations', invitation!.id)
  })
}

/** Ana answers, and shows it to Ben until then. */
export async function shows(store: Store, color: Answer['color'], until: string) {
  await act(store, {}, (scene) => {
    const me = scene.person!.id
    const checkin = {
      id: newId(),
      circle: scene.circles[0]!.id,
      day: '2026-11-24',
      nth: scene.checkins.length,
    }
    const times = { until: plus(NOW, { hours: 10 }), later: null, rings: 0, rang: null, putOff: false }
    const ask = { id: newId(), checkin: checkin.id, person: me, scheduled: true, done: true, ...times }
    const its: Answer = {
      id: newId(),
      ask: ask.id,
      person: me,
      color,
      shift: null,
      limits: [],
      at: NOW,
      shownUntil: until,
      words: null,
      parts: [],
      keptUntil: plus(NOW, { days: 7 }),
      held: false,
    }
    const to = scene.members.find((m) => m.person !== me)!
    let next = put(put(scene, 'checkins', { ...checkin, prompt: 'hug' }), 'asks', ask)
    next = put(next, 'answers', its)
    return put(next, 'shares', {
      id: newId(),
      answer: its.id,
      member: to.id,
      until,
      fresh: true,
      rings: true,
      held: false,
    })
  })
}

/** The scene in which this person has left. */
export const leave = (scene: Scene): Scene => ({
  ...scene,
  circles: [],
  members: scene.members.map((m) => (m.person === scene.person?.id ? { ...m, person: null, left: NOW } : m)),
})

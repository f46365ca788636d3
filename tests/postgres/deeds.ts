import { drop, put, type Scene } from '../../core/model/scene.ts'
import { plus } from '../../core/model/time.ts'
import type { Round } from '../../core/model/workshop.ts'
import { newCode, newId } from '../../db/id.ts'
import type { Store } from '../../db/store.ts'
import { act, address, invitation, NOW, person, sceneOf } from '../db/here.ts'

/** An hour after NOW. */
export const later = plus(NOW, { hours: 1 })

/** Somebody becomes a person, if they are none yet. */
export const arrives = (name: string) => (store: Store) =>
  act(store, { chat: address(name) }, (scene) =>
    scene.person ? scene : { ...scene, person: person(scene, { name }) },
  )

/** A room. */
export const ROOM = { platform: 'telegram', address: 'address-of-room', name: 'Room' }

const round = (scene: Scene): Round => ({
  ...{ id: newId(), room: scene.room!.id, opener: scene.chat.id, prompt: 'hug', words: null, readings: null },
  ...{ language: 'en', zone: 'UTC', opens: NOW, meant: null, closes: later, ends: null, minutes: 60 },
  ...{ smallest: 5, weekly: null, drawn: false, state: 'open', plain: false, weather: null, posted: 1 },
  note: null,
})

/** Ana opens a round in the room. */
export const opens = (store: Store) =>
  act(store, { room: ROOM }, (scene) => put(scene, 'rounds', round(scene)))

/** Somebody answers it, if it is open. */
export const votes = (store: Store, name = 'ben') =>
  act(store, { chat: address(name), room: ROOM, votes: true }, (scene) => {
    const open = scene.rounds.find(({ state }) => state === 'open')
    if (!open) return scene
    return put(scene, 'votes', { id: newId(), round: open.id, chat: scene.chat.id, color: 'green' })
  })

/** The room closes it, and keeps of how many answers its picture was made. */
export const closes = (store: Store) =>
  act(store, { chat: ROOM, kind: 'tick' }, (scene) => ({
    ...scene,
    votes: [],
    rounds: scene.rounds.map((one) => ({ ...one, state: 'closed', posted: scene.votes.length })),
  }))

/** Of how many answers that was, and how many are left. */
export async function closed(store: Store) {
  const { rounds } = await sceneOf(store, 'ana')
  const left = await store.inTx((tx) => tx.selectFrom('votes').select('id').execute())
  return { of: rounds[0]!.posted, left: left.length }
}

/** Somebody goes as deep, and the circle with them if everybody does. */
export const setDepth = (depth: 'everyday' | 'intimate', by: string) => (store: Store) =>
  act(store, { chat: address(by) }, (scene) => {
    const mine = scene.members.find((one) => one.person === scene.person!.id)!
    const next = put(scene, 'members', { ...mine, depth })
    const isDeep = next.members.every((one) => one.depth === 'intimate')
    return put(next, 'circles', { ...next.circles[0]!, depth: isDeep ? 'intimate' : 'everyday' })
  })

/** Somebody plans the circle's day, if nobody has. */
export const plans = (name: string) => (store: Store) =>
  act(store, { chat: address(name) }, (scene) => {
    const day = { circle: scene.circles[0]!.id, day: '2026-11-25', nth: 0 }
    if (scene.checkins.some((one) => one.day === day.day)) return scene
    return put(scene, 'checkins', { ...day, id: newId(), prompt: `by ${name}` })
  })

const code = newCode()

/** Ana makes an invitation; Ben and Cal are people, too. */
export async function invites(store: Store) {
  await act(store, {}, (scene) => {
    const ana = person(scene)
    return put({ ...scene, person: ana }, 'invitations', invitation(ana.id, { code, expires: later }))
  })
  for (const name of ['ben', 'cal']) await arrives(name)(store)
}

/** Somebody says yes to it, if nobody has. */
export const claims = (name: string) => (store: Store) =>
  act(store, { chat: address(name), codeOf: () => code }, (scene) => {
    const open = scene.invitations.find((one) => one.code === code && one.claim === null)
    if (!open || !scene.person) return scene
    const its = { person: scene.person.id, name, platform: 'telegram', profile: name }
    const claim = { ...its, depth: 'everyday' as const }
    return put(drop(scene, 'invitations', open.id), 'invitations', { ...open, id: newId(), claim })
  })

/** Ben takes his yes back. */
export const takesBack = (store: Store) =>
  act(store, { chat: address('ben') }, (scene) => ({
    ...scene,
    invitations: scene.invitations.map((one) => ({ ...one, claim: null })),
  }))

/** Ana is told of it. */
export const isTold = (store: Store) =>
  act(store, {}, (scene) => ({
    ...scene,
    invitations: scene.invitations.map((one) => ({ ...one, told: true })),
  }))

/** Somebody erases everything. */
export const erases = (name: string) => (store: Store) =>
  act(store, { chat: address(name) }, (scene) => ({
    ...scene,
    person: null,
    invitations: scene.invitations
      .filter(({ inviter }) => inviter !== scene.person?.id)
      .map((one) => ({ ...one, claim: null })),
  }))

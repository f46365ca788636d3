import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Reply, Text } from '../../core/model/message.ts'
import { text } from '../../core/model/page.ts'
import type { Log } from '../log.ts'
import { type Answered, type Heard, RetryLater } from '../platform.ts'
import { sorryFor } from '../sorry.ts'
import type { Words } from '../words/words.ts'
import { addedTo } from './added-to-group.ts'
import type { Crowd } from './crowd.ts'
import { codeOf, meaning } from './errors.ts'
import { tryAgain } from './handle-again.ts'
import { receive } from './receive.ts'
import { short } from './render.ts'

/** What dealing with an update needs; `toTaps` hurries, and words that could not be heard are heard again after `pauses`. */
export type Dealing = {
  hear: (heard: Heard) => Promise<Answered>
  heed?: (heard: Heard) => void
  api: Api
  toTaps: Api
  words: Words
  log: Log
  pauses: readonly number[]
  stopping: AbortSignal
  answer: (update: Update, shown: Shown) => void
  crowd?: Pick<Crowd, 'isTooMuch' | 'heard'>
  /** Whether Telegram tells this again if it failed, so that nobody need be told yet. */
  comesAgain?: (update: Update) => boolean
}

/** What a tap is answered with. */
type Shown = { text?: string; show_alert?: true }

/**
 * Deals with updates, and rejects for what has to come again; `answered` resolves once every tap that took effect is
 * answered, or could not be.
 */
export type Dealer = { deal: (update: Update) => Promise<void>; answered: () => Promise<unknown> }

/**
 * Deals with updates, in order within a chat: what somebody did takes effect, or they are told that it does not.
 * Rejects if neither was possible before stopping, or what failed comes again. Nothing else waits for the answer to a
 * tap that took effect.
 */
export function dealer(given: Omit<Dealing, 'answer'>): Dealer {
  const latest = new Map<string, Promise<void>>()
  const answers = new Set<Promise<unknown>>()
  const answer: Dealing['answer'] = (update, shown) => {
    const one = respond(update, shown, given).finally(() => answers.delete(one))
    answers.add(one)
  }
  const dealing = { ...given, answer }
  const dealWith = async (update: Update) => {
    const heard = receive(update)
    if (!heard) return aside(update, dealing)
    const { address } = heard
    dealing.heed?.(heard)
    if (dealing.crowd?.isTooMuch(heard.incoming, latest.size)) return sendAway(update, heard, dealing)
    const before = latest.get(address)
    const done = (async () => {
      await before?.catch(() => dealing.stopping.throwIfAborted())
      await deal(update, heard, dealing)
    })()
    latest.set(address, done)
    try {
      await done
    } finally {
      dealing.crowd?.heard()
      if (latest.get(address) === done) latest.delete(address)
    }
  }
  const settle = async (update: Update) => {
    try {
      await dealWith(update)
    } catch (error) {
      if (hasToCome(update, dealing)) throw error
      dealing.log.error('update failed', { error })
    }
  }
  return { deal: settle, answered: () => Promise.all(answers) }
}

const hasToCome = (update: Update, { stopping, comesAgain }: Dealing): boolean =>
  stopping.aborted || comesAgain?.(update) === true

/** Whoever taps is told at once that it is too much just now. */
async function sendAway(update: Update, heard: Heard, dealing: Dealing): Promise<void> {
  await respond(update, shown({ toast: text('too-many-now') }, languageOf(heard), dealing.words), dealing)
}

async function deal(update: Update, heard: Heard, dealing: Dealing): Promise<void> {
  const { hear, words, log, pauses, stopping, answer } = dealing
  const isTap = update.callback_query !== undefined
  const once = (again: boolean) =>
    hear({ ...heard, ...(again ? { again } : {}) }).catch((error) => {
      log.error('not heard', { id: heard.event, error })
      throw error
    })
  try {
    // Whoever taps is waiting, and can be told at once.
    const { reply, language } = await tryAgain(once, isTap ? [] : pauses, stopping)
    answer(update, shown(reply, language, words))
  } catch (error) {
    if (hasToCome(update, dealing)) throw error
    const sorry = sorryFor(error)
    if (isTap && (await respond(update, shown({ toast: sorry }, languageOf(heard), words), dealing))) return
    await noteUnheard(heard, await tell(heard, sorry, dealing), dealing)
  }
}

/** What was typed in vain, and that it was said so, go with the day once that can be stored. */
async function noteUnheard(heard: Heard, told: string | null, { hear }: Dealing): Promise<void> {
  const { platform, address, event, ref, incoming } = heard
  const note = (ref: string | null, words: string | null) =>
    ref === null
      ? null
      : hear({ event: `${event}/${ref}`, platform, address, ref, incoming: { kind: 'unheard', words } })
  const words = 'text' in incoming ? incoming.text : null
  const isTyped = incoming.kind !== 'press' && incoming.kind !== 'gone'
  await Promise.allSettled([isTyped ? note(ref, words) : null, note(told, null)])
}

const languageOf = ({ incoming }: Heard): string => ('profile' in incoming ? incoming.profile.language : 'en')

/** Whether a tap could be answered; what was no tap needs no answer. */
async function respond(
  { callback_query: tap }: Update,
  shown: Shown,
  { toTaps, log }: Pick<Dealing, 'toTaps' | 'log'>,
) {
  if (!tap) return true
  try {
    return await toTaps.answerCallbackQuery(tap.id, shown)
  } catch (error) {
    log.warn('tap not answered', { code: codeOf(error) })
    return false
  }
}

/** Says in the chat that something did not get through, and returns by which message. */
async function tell(
  heard: Heard,
  why: Text,
  { api, words, log, pauses, stopping }: Dealing,
): Promise<string | null> {
  if (heard.incoming.kind === 'gone') return null
  const sorry = words.plain(why, languageOf(heard))
  const send = async () => {
    try {
      const { message_id } = await api.sendMessage(heard.address, sorry)
      return `${message_id}`
    } catch (error) {
      log.warn('not told', { id: heard.event, code: codeOf(error) })
      if (meaning(error) instanceof RetryLater) throw error
      return null
    }
  }
  return tryAgain(send, pauses, stopping).catch((error) => {
    if (stopping.aborted) throw error
    return null
  })
}

/** What is for nobody: a button still ends its spinner, and a group is told once that it is not for groups. */
async function aside(update: Update, dealing: Dealing): Promise<void> {
  const { api, words, log } = dealing
  await respond(update, {}, dealing)
  const group = addedTo(update)
  if (group === null) return
  // Best effort, and then never again: there is nothing to keep of a group.
  await api
    .sendMessage(group, words.plain(text('private-only'), 'en'))
    .catch((error) => log.warn('group not told', { code: codeOf(error) }))
}

function shown({ toast, alert }: Reply, language: string, words: Words): Shown {
  if (alert) return { text: short(words.plain(alert, language)), show_alert: true }
  return toast ? { text: short(words.plain(toast, language)) } : {}
}

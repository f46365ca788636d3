import type { Phone } from '../../bots/standins/telegram/phone/phone.ts'
import { VERBS } from '../../core/model/verbs.ts'
import type { Deed, Deeds } from './deeds.ts'
import { type Doer, follow } from './monkey.ts'
import type { Life } from './random-life.ts'

/** Somebody at a real phone, and the links that were ever in sight. */
type Me = { life: Life; phone: Phone; links: readonly string[] }

/** The n-th of what is there, counting round. */
export const nth = <T>(all: readonly T[], n: number): T | undefined => all[n % all.length]

const buttonsOf = ({ messages }: Phone) =>
  messages.flatMap(({ id, keyboard }) =>
    keyboard
      .flat()
      .flatMap(({ text, data }) => (data === undefined ? [] : { label: text, data, ref: `${id}` })),
  )

/** What Telegram lets nobody do who has blocked the bot. */
const other = async ({ life, phone }: Me, does: () => unknown): Promise<string> =>
  phone.blocked ? '' : life.act(phone, { other: does })

const refOf = (phone: Phone, n: number): string => nth(buttonsOf(phone), n)?.ref ?? '1'
const wrote = (phone: Phone) => phone.messages.findLast(({ from }) => from === 'me')

function doer(me: Me): Doer {
  const { life, phone } = me
  const type = (text: string) => life.act(phone, { text })
  return {
    buttons: () => buttonsOf(phone),
    press: (data, ref = '1') => life.act(phone, { data, ref }),
    type,
    command: (said, argument = '') => type(`/${said} ${argument}`),
    send: () => other(me, () => phone.send('voice')),
    block: () => other(me, () => phone.block()),
  }
}

const DOING: { [K in keyof Deeds]: (me: Me, what: Deeds[K]) => unknown } = {
  whim: (me, it) => follow(it, doer(me)),
  send: (me, kind) => (kind !== 'edited' || wrote(me.phone)) && other(me, () => me.phone.send(kind)),
  edits: (me, text) => {
    const mine = wrote(me.phone)
    return mine && other(me, () => me.phone.edit(mine.id, text))
  },
  link: ({ life, phone, links }, n) => {
    const link = nth(links.toReversed(), n)
    return link && life.act(phone, { other: () => phone.open(link) })
  },
  foreign: ({ life, phone }, n) => {
    const theirs = nth(life.phones.filter((one) => one !== phone).flatMap(buttonsOf), n)
    return theirs && life.act(phone, { data: theirs.data, ref: refOf(phone, n) })
  },
  forged: ({ life, phone }, [verb, ...numbers]) => {
    const there = life.phones.flatMap(buttonsOf).flatMap(({ data }) => data.split('/').slice(1))
    const args = numbers.slice(0, VERBS[verb].args.length).map((n) => nth(there, n) ?? 'green')
    return life.act(phone, { data: [verb, ...args].join('/'), ref: refOf(phone, numbers[0]) })
  },
  twice: ({ life, phone }, n) => {
    const it = nth(buttonsOf(phone), n)
    return it && life.act(phone, { ...it, twice: true })
  },
  deletes: ({ life, phone }, n) => {
    const it = nth(phone.messages, n)
    return it && life.act(phone, { other: () => phone.deleteMessage(it.id) })
  },
  again: ({ life, phone }) => life.act(phone, { other: () => life.telegram.redeliver() }),
  unblock: ({ life, phone }) => phone.blocked && life.act(phone, { other: () => phone.unblock() }),
}

/** Does it, as far as it can be done. */
export async function perform<K extends keyof Deeds>(
  me: Me,
  { does, what }: Deed & { does: K },
): Promise<void> {
  await DOING[does](me, what as Deeds[K])
}

import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type Key, readKey } from '../core/model/key.ts'
import type { Button, Field, Message, Text, Value } from '../core/model/message.ts'
import about from '../package.json' with { type: 'json' }
import { systemAlone } from './keyring.ts'
import { note, noted } from './meta.ts'
import type { Tables } from './schema.ts'
import type { Keys } from './seal.ts'
import { Refused } from './start-refused.ts'
import { outbox } from './tables/outbox.ts'

const { version } = about

const CHECKED = 'messages_of'

// Its values were checked when it was made.
const text = z.lazy(() =>
  z.union([
    z.strictObject({
      id: z.string(),
      with: z.record(z.string(), value).optional(),
      secret: z.literal(true).optional(),
    }),
    z.strictObject({ prompt: z.string(), part: z.enum(['name', 'text', 'green', 'yellow', 'red']) }),
  ]),
) as z.ZodType as z.ZodType<Text>

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.strictObject({ clock: z.string() }),
    z.strictObject({ hour: z.string() }),
    z.strictObject({ weekday: z.string() }),
    z.strictObject({ date: z.string() }),
    z.strictObject({ days: z.array(z.number()) }),
    z.strictObject({ list: z.array(z.string()) }),
    text,
  ]),
)

const button: z.ZodType<Button> = z.union([
  z.strictObject({ text, action: z.string() }),
  z.strictObject({ text, open: z.string() }),
  z.strictObject({ text, copy: z.string() }),
])

const option = z.strictObject({ text, value: z.string() })
const asked = { name: z.string(), label: text, hint: text.optional() }
const live = z.literal(true).optional()

const field: z.ZodType<Field> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('line'),
    most: z.number(),
    long: live,
    optional: live,
    value: z.string().optional(),
  }),
  z.strictObject({ ...asked, kind: z.literal('one'), options: z.array(option), value: z.string(), live }),
  z.strictObject({
    ...asked,
    kind: z.literal('some'),
    options: z.array(option),
    values: z.array(z.string()),
  }),
  z.strictObject({ ...asked, kind: z.literal('clock'), value: z.string() }),
  z.strictObject({ ...asked, kind: z.literal('day'), value: z.string() }),
])

const band = z.enum(['three-or-more', 'two-or-fewer', 'more-than-half', 'some', 'quarter-or-fewer'])
const weather = z.strictObject({ green: band, yellow: band, red: band, unsure: band })

const page = z.strictObject({
  text: z.array(text),
  buttons: z.array(z.array(button)),
  file: z.strictObject({ name: z.string(), content: z.string() }).optional(),
  form: z
    .strictObject({
      ...{ action: z.string(), submit: text, fields: z.array(field), keeps: z.number() },
      draw: z.string().optional(),
    })
    .optional(),
  picture: z.strictObject({ weather, alt: text }).optional(),
  personal: z.literal(true).optional(),
  apart: z.int().positive().optional(),
})

const message: z.ZodType<Message> = z.strictObject({
  line: page,
  page,
  open: z.boolean(),
  free: z.boolean(),
  sound: z.boolean(),
  about: z.custom<Key>((key) => readKey(`${key}`) !== null).optional(),
})

/**
 * Reads every stored message where versions meet: at the first start of another version. What is sealed nobody
 * else has written, so that from then on it is believed. Throws `Refused` if there is one it doesn't know.
 */
export async function checkMessages(db: Kysely<Tables>, keys: Keys): Promise<void> {
  if ((await noted(db, CHECKED)) === version) return
  const keyring = systemAlone(keys)
  for (let last = ''; ; ) {
    const rows = await messagesAfter(db, last)
    try {
      for (const row of rows) message.parse(JSON.parse(outbox.open('want', row, keyring)!))
    } catch {
      throw new Refused(
        "This database holds a message that this Attune can't read: update this one, or go back to your backup.",
      )
    }
    if (rows.length < AT_ONCE) break
    last = rows.at(-1)!.id
  }
  await note(db, CHECKED, version)
}

/** However many there are, only so many are held in memory. */
const AT_ONCE = 1000

const messagesAfter = (db: Kysely<Tables>, id: string) =>
  db
    .selectFrom('outbox')
    .select(['id', 'want'])
    .where('want', 'is not', null)
    .where('id', '>', id)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute()

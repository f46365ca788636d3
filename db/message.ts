import { z } from 'zod'
import type { Button, Message, Text, Value } from '../core/message.ts'

const text: z.ZodType<Text> = z.lazy(() =>
  z.union([
    z.strictObject({ id: z.string(), with: z.record(z.string(), value).optional() }),
    z.strictObject({ prompt: z.string(), part: z.enum(['name', 'text', 'green', 'yellow', 'red']) }),
  ]),
)

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

const page = z.strictObject({
  text: z.array(text),
  buttons: z.array(z.array(button)),
  file: z.strictObject({ name: z.string(), content: z.string() }).optional(),
})

const message: z.ZodType<Message> = z.strictObject({
  line: page,
  page,
  open: z.boolean(),
  free: z.boolean(),
  sound: z.boolean(),
})

/** A message as it was stored. */
export const parseMessage = (json: string): Message => message.parse(JSON.parse(json))

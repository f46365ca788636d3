import { freePort } from './free-port.ts'
import { telegramHere } from './telegram-here.ts'

/** The name by which the world reaches Attune. */
export const PUBLIC = 'https://attune.example.org'

const secret = 'of-this-test'

/** The same Telegram, which brings what happens to Attune's door, and Attune behind that, which does not hear yet. */
export async function telegramAtDoor() {
  const all = await telegramHere()
  const port = await freePort()
  const here = `http://127.0.0.1:${port}`
  all.server.names.set(PUBLIC, here)
  const door = { url: PUBLIC, port, secret }
  /** Anybody's request to a page of it: the status of the answer. */
  const post = async (body: string, headers: Record<string, string> = {}, path = '/telegram/updates') => {
    const about = { 'content-type': 'application/json', ...headers }
    const response = await fetch(here + path, { method: 'POST', headers: about, body })
    return response.status
  }
  return {
    ...all,
    port,
    here,
    door,
    post,
    proof: { 'x-telegram-bot-api-secret-token': secret },
    bot: all.make([], { door }),
  }
}

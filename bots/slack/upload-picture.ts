import type { types } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Weather } from '../../core/model/weather.ts'
import type { Log } from '../log.ts'
import { within } from '../time-limit.ts'
import { toSlack } from './clients.ts'
import { codeOf } from './errors.ts'
import { drawnInParts } from './picture.ts'

/** Pictures as Slack knows them, each brought there once. */
export type Pictures = {
  /** The block that shows it; null where it can't be brought. */
  blockFor: (
    client: WebClient,
    team: string,
    weather: Weather,
    alt: string,
  ) => Promise<types.ImageBlock | null>
  /** What was brought for this weather is of no use. */
  forget: (team: string, weather: Weather) => void
}

const NAME = 'weather.png'
const MOST_ALT = 2000

/** Remembers for as long as Attune runs what was brought where. */
export function makePictures(log: Log, patience: number): Pictures {
  const known = new Map<string, string>()
  const keyOf = (team: string, weather: Weather) => JSON.stringify([team, Object.entries(weather).sort()])
  const bring = async (client: WebClient, team: string, weather: Weather) => {
    const key = keyOf(team, weather)
    const kept = known.get(key)
    if (kept) return kept
    const id = await upload(client, await drawnInParts(weather), patience)
    known.set(key, id)
    return id
  }
  return {
    blockFor: async (client, team, weather, alt) => {
      try {
        const id = await bring(client, team, weather)
        const alt_text = [...alt].slice(0, MOST_ALT).join('')
        return { type: 'image', slack_file: { id }, alt_text }
      } catch (error) {
        log.warn('picture not brought', { code: codeOf(error) })
        return null
      }
    },
    forget: (team, weather) => void known.delete(keyOf(team, weather)),
  }
}

/** Shared with nobody until a message shows it. */
async function upload(client: WebClient, bytes: Uint8Array, patience: number): Promise<string> {
  const { upload_url, file_id } = await client.files.getUploadURLExternal({
    filename: NAME,
    length: bytes.length,
  })
  const signal = within(patience)
  const headers = { 'content-type': 'application/octet-stream' }
  const body = new Uint8Array(bytes)
  const response = await toSlack(`${upload_url}`, {
    method: 'POST',
    headers,
    body,
    signal,
    redirect: 'error',
  })
  await response.body?.cancel()
  if (!response.ok) throw Object.assign(new Error('not uploaded'), { code: response.status })
  await client.files.completeUploadExternal({ files: [{ id: `${file_id}`, title: NAME }] })
  return `${file_id}`
}

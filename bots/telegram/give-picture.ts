import { fileURLToPath } from 'node:url'
import { Api, InputFile } from 'grammy'
import { connectionsTo } from '../connections.ts'
import { TELEGRAM, type Way } from './check-token.ts'

const PICTURE = fileURLToPath(new URL('../../docs/attune.jpg', import.meta.url))
const PATIENCE = 20

/** Gives a bot that has no picture Attune's; whether it has one now. */
export async function givePicture({ token, apiRoot }: Way): Promise<boolean> {
  const agent = connectionsTo(apiRoot ?? TELEGRAM)
  const api = new Api(token, { apiRoot, timeoutSeconds: PATIENCE, baseFetchConfig: { agent } })
  try {
    const { id } = await api.getMe()
    const { total_count } = await api.getUserProfilePhotos(id, { limit: 1 })
    if (total_count > 0) return true
    return await api.setMyProfilePhoto({ type: 'static', photo: new InputFile(PICTURE) })
  } catch {
    // It can be given by hand, and nothing depends on it.
    return false
  }
}

import { forLive, isLive, readConfig } from './config.ts'
import { startLive } from './live.ts'
import { endRefused } from './refusal.ts'

/** Starts the playground if it is wished for or no platform is set up, and else the real thing. */
export async function begin(playground: boolean): Promise<void> {
  try {
    const config = readConfig()
    if (!playground && isLive(config)) return await startLive(forLive(config))
    const { startPlayground } = await import('./playground/index.ts')
    await startPlayground(config)
  } catch (error) {
    endRefused(error)
  }
}

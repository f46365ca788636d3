import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const README = join(import.meta.dirname, '..', '..', '..', 'README.md')

const PLATFORMS: Record<string, string> = { telegram: 'Telegram', slack: 'Slack' }

/** The README's steps to a platform, as they stand there; null for any other. */
export function goingLive(platform: string): string | null {
  const name = PLATFORMS[platform]
  if (name === undefined) return null
  const title = `## Going live on ${name}`
  const section = readFileSync(README, 'utf8')
    .split(/\n(?=## )/)
    .find((one) => one.startsWith(`${title}\n`))
  return (
    section
      ?.slice(title.length)
      .replace(/!\[.*\]\(.*\)\n/g, '')
      .trim() ?? `README.md, “${title.slice(3)}”`
  )
}

import Database from 'better-sqlite3'
import { startSlack } from '../../bots/standins/slack/server.ts'
import type { Plain } from '../../db/dump.ts'
import { supervise } from './process.ts'

/** Attune as `npm start` runs it, against a stand-in of Slack, started again whenever it has ended. */
export async function supervisedOnSlack() {
  const slack = await startSlack({ now: Date.now })
  const { appToken, botToken, root } = slack
  const run = supervise({ SLACK_APP_TOKEN: appToken, SLACK_BOT_TOKEN: botToken, SLACK_API_URL: root })
  return {
    slack,
    folder: run.folder,
    /** The ids of the answers that stand in the database just now. */
    votes: () => {
      const disk = new Database(run.file, { readonly: true })
      const ids = disk.prepare('select id from votes').pluck().all() as string[]
      disk.close()
      return ids
    },
    starts: run.starts,
    kill: () => run.kill('SIGKILL'),
    /** Ends it for good, and returns all that is stored then. */
    rows: async () => {
      const { stored } = await run.stored()
      return Object.fromEntries(stored.map(({ table, rows }) => [table, rows])) as Record<string, Plain[]>
    },
    clear: async () => {
      await run.clear()
      await slack.stop()
    },
  }
}

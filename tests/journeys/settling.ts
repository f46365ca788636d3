/** What somebody does, such that everything that comes of it has settled when it returns. */
export const settling =
  (settle: () => Promise<void>) =>
  <A extends unknown[], R>(act: (...args: A) => R) =>
  async (...args: A): Promise<Awaited<R>> => {
    const result = await act(...args)
    await settle()
    return result
  }

type Calling = { calls: unknown[]; acknowledged: () => Promise<void> }

/** Waits until the bot has dealt with all that Slack told it, and with what comes of that. */
export async function slackHeard(slack: Calling, bot: { idle: () => Promise<void> }): Promise<void> {
  let last: unknown
  do {
    last = slack.calls.at(-1)
    await slack.acknowledged()
    await bot.idle()
  } while (slack.calls.at(-1) !== last)
}

/** A fault that can be put into the program as it is loaded: in a file, these words instead of those. */
export type Planted = readonly (readonly [file: string, words: string, instead: string])[]

/** Whether a fault is in what keeps everything in a PostgreSQL, or in a file; all else serves both. */
export const isFor = (shared: boolean, planted: Planted): boolean =>
  planted.every(([file]) => !file.startsWith(shared ? 'db/sqlite/' : 'db/postgres/'))

/** Faults that must be found, or what finds none says nothing. */
export const PLANTED: Readonly<Record<string, Planted>> = {
  'acknowledges a moment before the commit': [
    [
      'db/sqlite/shared-commit.ts',
      '      return { outcomes, changes: await changesSoFar(tx) }\n',
      '      for (const { job, value } of outcomes) job.resolve(value)\n      await new Promise((done) => setTimeout(done, 30))\n      return { outcomes, changes: await changesSoFar(tx) }\n',
    ],
  ],
  'confirms what it has only begun to deal with': [
    ['bots/telegram/poll-and-confirm.ts', 'if (!isSettled) return\n', ''],
    [
      'db/sqlite/shared-commit.ts',
      '  const taken: Job[] = []\n',
      '  const taken: Job[] = []\n  await new Promise((done) => setTimeout(done, 30))\n',
    ],
  ],
  'sends once more after a crash what may have come': [
    ['bots/relay/unclear.ts', 'if (job.call.message?.twice)', 'if (true)'],
    ['bots/relay/unclear.ts', "{ kind: 'unclear' }", "{ kind: 'later', seconds: 0 }"],
  ],
  'sends once more what nobody knows the outcome of': [
    [
      'bots/relay/call.ts',
      "{ outcome: { kind: 'unclear' }, error }",
      "{ outcome: { kind: 'later', seconds: 0 }, error }",
    ],
  ],
  'keeps a stop in memory alone': [
    [
      'core/home/stop.ts',
      'const still = isKnown(there) ?',
      'const still = isKnown(there) ? there : isKnown(there) ?',
    ],
    [
      'bots/stops-in-memory.ts',
      'if (its()) kept.delete',
      'if (its() && !meansQuiet(heard.incoming, stops)) kept.delete',
    ],
  ],
  'calls the newest of a chat first': [
    ['db/outbox/queue.ts', 'one.version < outbox.version', 'one.version > outbox.version'],
  ],
  'calls in a chat that another process is calling': [
    [
      'db/postgres/due.ts',
      'on conflict (chat_id, what) do nothing returning chat_id),',
      'on conflict (chat_id, what) do update set owner = excluded.owner, until = excluded.until returning chat_id),',
    ],
    ['db/postgres/due.ts', "(what = 'call' or (until", "(what = 'none' or (until"],
  ],
  'forgets to erase the person': [['core/home/erase-everything.ts', 'person: null', 'person: scene.person']],
  'does again what it had done before a crash': [['db/turn.ts', '=== 0n\n', '=== -1n\n']],
}

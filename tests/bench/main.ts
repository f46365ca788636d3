import { sayHow } from '../../bots/say-how.ts'

const PARTS: Record<string, () => Promise<unknown>> = {
  turns: () => import('./turns.ts'),
  press: () => import('./press.ts').then(({ benchPress }) => benchPress()),
  several: () => import('./several.ts').then(({ benchSeveral }) => benchSeveral()),
  far: () => import('./far.ts').then(({ benchFar }) => benchFar()),
  'on-server': () => import('./on-server/main.ts').then(({ benchOnServer }) => benchOnServer()),
  claims: () => import('./claims.ts').then(({ benchClaims }) => benchClaims()),
  memory: () => import('./growth/memory.ts').then(({ benchMemory }) => benchMemory()),
  growth: () => import('./growth/main.ts').then(({ benchGrowth }) => benchGrowth()),
  kept: () => import('./growth/kept.ts').then(({ benchKept }) => benchKept()),
  engines: () => import('./engines.ts').then(({ benchEngines }) => benchEngines()),
  move: () => import('./move.ts').then(({ benchMove }) => benchMove()),
  'slack-round': () => import('./slack-round.ts').then(({ benchSlackRound }) => benchSlackRound()),
  overload: () => import('./overload.ts').then(({ benchOverload }) => benchOverload()),
  due: () => import('./due.ts').then(({ benchDue }) => benchDue()),
  drain: () => import('./drain.ts').then(({ benchDrain }) => benchDrain()),
}

sayHow(`npm run bench [-- ${Object.keys(PARTS).join(' | ')}]
Compares what matters within one run on this machine: all of it, or one part.`)

const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) await run()

import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { proxyFor } from '../../bots/proxy.ts'
import { startSlack } from '../../bots/standins/slack/server.ts'
import { startTelegram } from '../../bots/standins/telegram/server.ts'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'
import { proxyHere } from './proxy-here.ts'
import { LONG, PATIENT } from './slack-here.ts'

const TELEGRAM = 'https://api.telegram.org'
const ours = { TELEGRAM_BOT_TOKEN: `1:${'A'.repeat(35)}`, ATTUNE_RUN_BY: 'Mira Holm' }
const slacks = { SLACK_BOT_TOKEN: `xoxb-${'1'.repeat(20)}`, SLACK_APP_TOKEN: `xapp-${'A'.repeat(20)}` }
const run = (program: string, env: Record<string, string>, folder = tempDir()) =>
  command([resolve(`bots/${program}`)], folder, env)

test.each([
  [{ HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128/'],
  [{ https_proxy: 'proxy:3128' }, 'http://proxy:3128/'],
  [{ https_proxy: ' http://mira:secret@proxy ' }, 'http://mira:secret@proxy/'],
  [{ HTTP_PROXY: 'http://proxy:3128', https_proxy: '' }, null],
  [{ HTTPS_PROXY: 'proxy:3128', NO_PROXY: 'example.org,.telegram.org' }, null],
  [{ HTTPS_PROXY: 'proxy:3128', no_proxy: 'api.telegram.org:443' }, null],
  [{ HTTPS_PROXY: 'proxy:3128', NO_PROXY: '*' }, null],
  [{ HTTPS_PROXY: 'proxy:3128', NO_PROXY: 'api.telegram.org:80, am.org,' }, 'http://proxy:3128/'],
])('%o leads to Telegram through %s', (env, proxy) => {
  expect(proxyFor(TELEGRAM, env)).toBe(proxy)
})

test('what is on this machine is never asked of a proxy', () => {
  for (const here of ['http://127.0.0.1:8081', 'http://localhost', 'https://[::1]/api/'])
    expect(proxyFor(here, { HTTP_PROXY: 'proxy:1', HTTPS_PROXY: 'proxy:1' })).toBeNull()
})

test('Attune lives behind a proxy alone, in Telegram and in Slack, with a .env that names it', async () => {
  const [telegram, slack] = [
    await startTelegram({ now: Date.now, patience: LONG }),
    await startSlack({ now: Date.now, ...PATIENT }),
  ]
  onTestFinished(async () => {
    await telegram.stop()
    await slack.stop()
  })
  const at = new URL(slack.root).origin
  const proxy = await proxyHere({
    'telegram.test': telegram.root,
    'slack.test': at,
    [new URL(at).host]: at,
  })
  const folder = tempDir()
  writeFileSync(join(folder, '.env'), `http_proxy=${proxy.url}\nSLACK_API_URL=http://slack.test/api/\n`)
  const { child, ended, says } = run(
    'main.js',
    {
      ...ours,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: 'http://telegram.test',
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
    },
    folder,
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  await says('in the Slack workspace')
  const [ana, ben] = [telegram.phone({ name: 'Ana', language: 'en' }), slack.person({ name: 'Ben' })]
  ana.start()
  await expect.poll(() => ana.see()).toContain('Mira Holm runs me')
  await expect.poll(() => slack.sockets.count()).toBe(2)
  await ben.openHome()
  await expect.poll(() => ben.see()).toContain('Mira Holm runs me')
  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)
  const names = proxy.asked.map((host) => host.replace(/:80$/, ''))
  expect(new Set(names)).toEqual(new Set(['telegram.test', 'slack.test', new URL(at).host]))
})

test('setup tries a token through the proxy that .env names', async () => {
  const telegram = await startTelegram({ now: Date.now })
  onTestFinished(() => telegram.stop())
  const proxy = await proxyHere({ 'telegram.test': telegram.root })
  const folder = tempDir()
  const lines = [
    `http_proxy=${proxy.url}`,
    'TELEGRAM_API_ROOT=http://telegram.test',
    'ATTUNE_RUN_BY=Mira',
    '',
  ]
  writeFileSync(join(folder, '.env'), lines.join('\n'))
  const { child, ended } = run('setup/main.ts', {}, folder)
  child.stdin!.end(`1\n${telegram.token}\n\n\n`)
  const { code, out } = await ended
  expect(out).toContain('That is the token of Attune (@attune_bot)')
  expect(code).toBe(0)
  expect(proxy.asked).toContain('telegram.test')
})

test('doctor says by which proxy it goes, and names the setting where that leads nowhere', async () => {
  const proxy = await proxyHere()
  const { ended } = run('doctor/main.ts', { ...ours, ...slacks, HTTPS_PROXY: proxy.url })
  const { out } = await ended
  expect(out).toContain('✓ Proxy: api.telegram.org is reached through HTTPS_PROXY.')
  expect(out).toMatch(
    /✗ Telegram: api\.telegram\.org could not be reached through HTTPS_PROXY.*Check that proxy/,
  )
  expect(out).toMatch(/✗ Slack: slack\.com could not be reached through HTTPS_PROXY/)
  expect(new Set(proxy.asked)).toEqual(new Set(['api.telegram.org:443', 'slack.com:443']))
})

test('a proxy that is none is said by its name, with what to write, by start and doctor', async () => {
  const env = { ...ours, HTTPS_PROXY: 'socks5://hunter2:1080' }
  const [started, examined] = await Promise.all([run('main.js', env).ended, run('doctor/main.ts', env).ended])
  expect(started.out).toMatch(/^HTTPS_PROXY is no proxy that Attune can use\. Write one such as .*\n$/)
  expect(started.code).toBe(78)
  expect(examined.out).toContain(`✗ Proxy: ${started.out.trim()}`)
  expect(started.out + examined.out).not.toContain('hunter2')
})

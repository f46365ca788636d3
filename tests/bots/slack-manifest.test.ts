import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EVENTS, SCOPES } from '../../bots/slack/commands-and-scopes.ts'
import { manifestFile, manifestOf } from '../../bots/slack/manifest.ts'

const file = new URL('../../docs/slack-manifest.json', import.meta.url)

describe('the manifest', () => {
  test('in the docs is what npm run manifest prints', () => {
    expect(readFileSync(file, 'utf8')).toBe(manifestFile())
  })

  test('asks for no way to read channels, to join them, or to know where to write to people', () => {
    for (const scope of SCOPES)
      expect(scope).not.toMatch(/^(channels|groups|mpim):(history|join)|email|public/)
  })

  test('with sockets names no address', () => {
    expect(manifestFile()).not.toMatch(/"(request_url|url|redirect_urls)"/)
    expect(manifestOf().settings.socket_mode_enabled).toBe(true)
  })

  test('over HTTP names the same address for all that Slack brings', () => {
    const { features, oauth_config, settings } = manifestOf('https://attune.example.org')
    const request_url = 'https://attune.example.org/slack/events'
    expect(settings).toMatchObject({ socket_mode_enabled: false, interactivity: { request_url } })
    expect(settings.event_subscriptions).toMatchObject({ request_url, bot_events: [...EVENTS] })
    expect(features.slash_commands[0]).toMatchObject({ url: request_url })
    expect(oauth_config).toMatchObject({
      redirect_urls: ['https://attune.example.org/slack/oauth_redirect'],
    })
  })

  test("keeps to Slack's limits", () => {
    const { display_information: display, features } = manifestOf()
    expect(display.name.length).toBeLessThanOrEqual(35)
    expect(display.description.length).toBeLessThanOrEqual(140)
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24)
      expect(description.length).toBeLessThanOrEqual(150)
    }
  })
})

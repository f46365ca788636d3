import { randomBytes } from 'node:crypto'
import type { Conversation } from './conversations.ts'
import { newId, type World } from './world.ts'

/** A workspace, and how the app stands in it. */
export type Team = {
  readonly id: string
  readonly name: string
  readonly domain: string
  readonly appId: string
  readonly botUserId: string
  readonly botId: string
  botToken: string
  installed: boolean
}

/** A consent that waits to be exchanged for a token. */
export type Grant = { code: string; team: Team; redirectUri: string | undefined }

/** A bot token nobody had before. */
export const newToken = () => `xoxb-${Date.now()}-1000000000003-${randomBytes(18).toString('base64url')}`

/** Adds a workspace in which the app is not installed yet. */
export function addTeam(world: World, name: string): Team {
  const domain = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const team: Team = {
    id: newId(world, 'T'),
    name,
    domain,
    appId: world.app.id,
    botUserId: newId(world, 'U'),
    botId: newId(world, 'B'),
    botToken: newToken(),
    installed: false,
  }
  world.teams.push(team)
  return team
}

/** The workspace with this id. */
export function teamOf({ teams }: World, id: string): Team {
  const team = teams.find((one) => one.id === id)
  if (!team) throw new Error('there is no such workspace')
  return team
}

/** The workspaces of a channel whose app is in it, its own first. */
export const appsIn = (world: World, { teamId, shared, members }: Conversation): Team[] =>
  [teamId, ...shared].map((id) => teamOf(world, id)).filter(({ botUserId }) => members.includes(botUserId))

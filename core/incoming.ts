/** What somebody did, or that a time has come; neutral of any platform. */
export type Incoming =
  /** A button; `data` is whatever was sent, trusted by nobody. */
  | { kind: 'press'; data: string; profile: Profile }
  | { kind: 'command'; name: string; argument: string; profile: Profile }
  | { kind: 'text'; text: string; profile: Profile }
  /** A voice message, a picture, a sticker: anything that is not words. */
  | { kind: 'other'; profile: Profile }
  /** The chat can't be written to any more: blocked, deleted. */
  | { kind: 'gone' }
  | { kind: 'tick' }

/** What the platform says of who writes: never stored but as a name somebody confirmed. */
export type Profile = {
  /** What friends call them. */
  name: string
  /** A little more, to be told apart by: shown once to whoever invited them. */
  full?: string
  language: string
}

/** The invitation code that something brings: in `/start CODE`, in a button, or in what a person is typing for. */
export function codeOf(incoming: Incoming, expects: string | null): string | null {
  if (incoming.kind === 'command' && incoming.name === 'start') return incoming.argument || null
  if (incoming.kind === 'press')
    return /^(?:invited|claim|claim-name)\/([0-9a-z]{16})$/.exec(incoming.data)?.[1] ?? null
  return incoming.kind === 'text' ? (/^name\/([0-9a-z]{16})$/.exec(expects ?? '')?.[1] ?? null) : null
}

/** Whose chat an address is: a person's, who has one with Attune in that workspace, or a room's. */
export function chatOf(address: string): { team: string; id: string; where: 'person' | 'room' } {
  const [team = '', id = ''] = address.split('/')
  return { team, id, where: /^[UW]/.test(id) ? 'person' : 'room' }
}

/** Which message a ref is. */
export function messageAt(ref: string): { channel: string; ts: string } {
  const [channel = '', ts = ''] = ref.split('/')
  return { channel, ts }
}

/** The ref of a message. */
export const refOf = (channel: string, ts: string): string => `${channel}/${ts}`

/** The page that is always a person's own. */
export const HOME = 'home'

/** Whether a ref is of something that nothing has to be sent to. */
export const isFleeting = (ref: string | null): boolean => ref?.startsWith('modal/') ?? false

/** Attune can't start like this; the message names the setting and what to do. */
export class Refused extends Error {
  override name = 'Refused'
}

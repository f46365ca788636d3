import type { IncomingMessage } from 'node:http'
import { parse } from 'node:querystring'
import { HTTPModuleFunctions, isValidSlackRequest } from '@slack/bolt'

const { bufferIncomingMessage, isRawBodyError, parseHTTPRequestBody } = HTTPModuleFunctions

/** By what a request is known to be Slack's: its secret, and what time it is there in milliseconds. */
type Proof = { signingSecret: string; now: () => number }

const MOST_BYTES = 1_000_000
const LATEST_SECONDS = 300

/**
 * Reads a request that Slack is said to make, as its library takes it over then; or with which status it is answered
 * at once. The library itself measures the signature's time by this machine's clock, and ends with a body that is null.
 */
export async function readRequest(request: IncomingMessage, proof: Proof): Promise<number | null> {
  try {
    const whole = await bufferIncomingMessage(request, MOST_BYTES)
    const body = whole.rawBody.toString()
    // Slack looks whether the certificate is good, and signs nothing then.
    if (isForm(request) && parse(body).ssl_check === '1') return 200
    if (!isSigned(request, body, proof)) return 401
    return isSaying(parseHTTPRequestBody(whole)) ? null : 400
  } catch (error) {
    return isRawBodyError(error) && error.statusCode === 413 ? 413 : 400
  }
}

const isForm = ({ headers }: IncomingMessage): boolean =>
  headers['content-type'] === 'application/x-www-form-urlencoded'

function isSigned({ headers }: IncomingMessage, body: string, { signingSecret, now }: Proof): boolean {
  const signature = headers['x-slack-signature']
  const at = Number(headers['x-slack-request-timestamp'])
  const nowMilliseconds = now()
  // Its library refuses what is too old, and nothing from the future.
  if (typeof signature !== 'string' || !(at <= nowMilliseconds / 1000 + LATEST_SECONDS)) return false
  const claimed = { 'x-slack-signature': signature, 'x-slack-request-timestamp': at }
  return isValidSlackRequest({ signingSecret, body, nowMilliseconds, headers: claimed })
}

const isSaying = (body: unknown): boolean => typeof body === 'object' && body !== null && !Array.isArray(body)

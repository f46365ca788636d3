import { setImmediate } from 'node:timers'

/** Resolves once everything else that has happened meanwhile had its say. */
export const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

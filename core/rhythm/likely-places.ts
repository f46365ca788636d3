import type { Place } from '../model/means.ts'
import type { Zone } from '../model/time.ts'
import places from './likely-places.json' with { type: 'json' }

const LIKELY: Record<string, Record<string, Zone>> = places

/** Four places to offer first to somebody whose app speaks a language ('pt-BR', 'de'; unknown ones as English). */
export function likelyPlaces(language: string): Place[] {
  const [primary = ''] = language.toLowerCase().split(/[-_]/)
  const likely = Object.hasOwn(LIKELY, primary) ? LIKELY[primary]! : places.en
  return Object.entries(likely).map(([city, zone]) => ({ city, zone }))
}

import type { Place } from '../model/means.ts'
import type { Zone } from '../model/time.ts'

const LIKELY: Record<string, Record<string, Zone>> & { en: Record<string, Zone> } = {
  en: {
    London: 'Europe/London',
    Berlin: 'Europe/Berlin',
    'New York': 'America/New_York',
    'Los Angeles': 'America/Los_Angeles',
  },
  es: {
    Madrid: 'Europe/Madrid',
    'Ciudad de México': 'America/Mexico_City',
    Bogotá: 'America/Bogota',
    'Buenos Aires': 'America/Argentina/Buenos_Aires',
  },
  de: { Berlin: 'Europe/Berlin', Wien: 'Europe/Vienna', Zürich: 'Europe/Zurich', London: 'Europe/London' },
  fr: {
    Paris: 'Europe/Paris',
    Bruxelles: 'Europe/Brussels',
    Genève: 'Europe/Zurich',
    Montréal: 'America/Toronto',
  },
  pt: {
    'São Paulo': 'America/Sao_Paulo',
    Lisboa: 'Europe/Lisbon',
    Luanda: 'Africa/Luanda',
    Manaus: 'America/Manaus',
  },
  it: {
    Roma: 'Europe/Rome',
    Lugano: 'Europe/Zurich',
    Londra: 'Europe/London',
    'New York': 'America/New_York',
  },
  nl: {
    Amsterdam: 'Europe/Amsterdam',
    Brussel: 'Europe/Brussels',
    Londen: 'Europe/London',
    Paramaribo: 'America/Paramaribo',
  },
  ru: {
    Москва: 'Europe/Moscow',
    Екатеринбург: 'Asia/Yekaterinburg',
    Новосибирск: 'Asia/Novosibirsk',
    Берлин: 'Europe/Berlin',
  },
  uk: { Київ: 'Europe/Kyiv', Варшава: 'Europe/Warsaw', Берлін: 'Europe/Berlin', Лондон: 'Europe/London' },
  pl: {
    Warszawa: 'Europe/Warsaw',
    Londyn: 'Europe/London',
    Berlin: 'Europe/Berlin',
    'Nowy Jork': 'America/New_York',
  },
  tr: {
    İstanbul: 'Europe/Istanbul',
    Berlin: 'Europe/Berlin',
    Londra: 'Europe/London',
    'New York': 'America/New_York',
  },
  ar: {
    القاهرة: 'Africa/Cairo',
    الرياض: 'Asia/Riyadh',
    دبي: 'Asia/Dubai',
    'الدار البيضاء': 'Africa/Casablanca',
  },
  fa: { تهران: 'Asia/Tehran', کابل: 'Asia/Kabul', لندن: 'Europe/London', 'لس آنجلس': 'America/Los_Angeles' },
  hi: { दिल्ली: 'Asia/Kolkata', दुबई: 'Asia/Dubai', लंदन: 'Europe/London', न्यूयॉर्क: 'America/New_York' },
  zh: { 北京: 'Asia/Shanghai', 台北: 'Asia/Taipei', 新加坡: 'Asia/Singapore', 洛杉矶: 'America/Los_Angeles' },
  ja: {
    東京: 'Asia/Tokyo',
    ロンドン: 'Europe/London',
    ニューヨーク: 'America/New_York',
    ロサンゼルス: 'America/Los_Angeles',
  },
  ko: {
    서울: 'Asia/Seoul',
    런던: 'Europe/London',
    뉴욕: 'America/New_York',
    로스앤젤레스: 'America/Los_Angeles',
  },
}

/** Four places to offer first to somebody whose app speaks a language ('pt-BR', 'de'; unknown ones as English). */
export function likelyPlaces(language: string): Place[] {
  const [primary = ''] = language.toLowerCase().split(/[-_]/)
  const likely = Object.hasOwn(LIKELY, primary) ? LIKELY[primary]! : LIKELY.en
  return Object.entries(likely).map(([city, zone]) => ({ city, zone }))
}

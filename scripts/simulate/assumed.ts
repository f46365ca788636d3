import { PRESETS } from '../../core/rhythm/presets.ts'

// What is assumed of people, of platforms and of prices. Nothing of it was measured; change it, and look again.

/** A Tuesday, on which each of the rhythms that newcomers are offered asks: the fullest day of a week. */
export const DAY = '2026-12-01'

/** How many of a thousand people live by which clock. */
export type Clocks = Readonly<Record<string, number>>

/** Twenty-four clocks, rounded from how many people on earth live by them. */
export const WORLD: Clocks = {
  'Pacific/Honolulu': 2,
  'America/Anchorage': 1,
  'America/Los_Angeles': 9,
  'America/Denver': 6,
  'America/Mexico_City': 31,
  'America/New_York': 45,
  'America/Caracas': 13,
  'America/Sao_Paulo': 42,
  'Atlantic/Azores': 1,
  'Europe/London': 48,
  'Europe/Berlin': 95,
  'Africa/Cairo': 80,
  'Europe/Istanbul': 80,
  'Asia/Tehran': 11,
  'Asia/Dubai': 6,
  'Asia/Karachi': 42,
  'Asia/Kolkata': 175,
  'Asia/Dhaka': 31,
  'Asia/Yangon': 7,
  'Asia/Bangkok': 48,
  'Asia/Shanghai': 190,
  'Asia/Tokyo': 29,
  'Australia/Sydney': 6,
  'Pacific/Auckland': 2,
}

/** Everybody in one country: as it is for most who host it. */
export const ONE_CLOCK: Clocks = { 'Europe/Berlin': 1000 }

/** Which share of people is asked when; all others only when they ask. */
export const RHYTHMS = [
  { share: 0.45, window: PRESETS.most },
  { share: 0.25, window: PRESETS.few },
  { share: 0.15, window: PRESETS.mornings },
]

/** What people do, as shares. */
export const HABITS = {
  /** Of those asked: who opens the question and answers it. */
  answers: 0.7,
  /** Of all: who is linked with somebody. */
  linked: 0.6,
  /** Of linked ones who answer: who shows it. */
  shows: 0.5,
  /** Of those who are not asked: in whose chat something stands at the day's end all the same. */
  thereAnyway: 0.3,
}

/** How many minutes after its question an answer comes: which share within which span. */
export const ANSWERED = [
  { share: 0.35, from: 0, to: 5 },
  { share: 0.3, from: 5, to: 20 },
  { share: 0.2, from: 20, to: 60 },
  { share: 0.15, from: 60, to: 240 },
]

/** Taps: to open and to answer; and where it is shown, to see what it will be, to show it, and the other's look at it. */
export const TAPS = { answered: 2, shown: 3 }

/** Telegram's paid broadcasts: so many messages a second, each beyond the free ones for so many Stars; and what a Star costs, in dollars. */
export const PAID = { aSecond: 1000, stars: 0.1, dollars: 0.015 }

/** Calls a minute of a kind that Slack takes of an app in one workspace, where that is of its third tier. */
export const SLACK_THIRD_TIER = 50

/** Dollars a month, as large clouds had it in their lists in November 2026; small hosts ask for a quarter of it. */
export const PRICES = {
  /** A core and its 4 GB of memory. */
  cores: 30,
  /** A GB of a disk that is kept twice. */
  disk: 0.12,
  /** A thousand operations a second of it, beyond the first three. */
  operations: 6,
  /** A GB of backups. */
  backup: 0.023,
  /** A GB that goes out. */
  traffic: 0.08,
}

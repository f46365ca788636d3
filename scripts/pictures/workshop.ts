import type { Guided } from './playground.ts'

/** A round of a workshop, opened, answered and closed as the guide says: its weather. */
export async function closedRound({ page, follow }: Guided): Promise<Uint8Array> {
  const weather = page.locator('#room img[width="1200"]')
  while ((await weather.count()) === 0) await follow()
  // The last line leads to it, and there it stands whole.
  await follow()
  await page.waitForFunction(
    "[...document.querySelectorAll('#room img')].every((one) => one.naturalWidth > 0)",
  )
  return page.screenshot()
}

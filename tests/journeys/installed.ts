/** Somebody installs Attune, which listens here, into a new workspace of Slack, or the one named, in their browser: how that ends. */
export async function installed(here: string, team?: string): Promise<number> {
  const begun = await fetch(`${here}/slack/install`)
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? ''
  const [, there = ''] = /href="([^"]+oauth[^"]+)"/.exec(await begun.text()) ?? []
  const asked = `${there.replaceAll('&amp;', '&')}${team === undefined ? '' : `&team=${team}`}`
  const consented = await fetch(asked, { redirect: 'manual' })
  // It leads back by the address that the world knows.
  const { pathname, search } = new URL(consented.headers.get('location')!)
  const { status } = await fetch(`${here}${pathname}${search}`, { headers: { cookie } })
  return status
}

/** Puts the focus where somebody at this phone would go on: START, or the newest message's first button. */
export function focusNewest(screen) {
  const start = screen.querySelector('.start:not([hidden])')
  const newest = [...screen.querySelectorAll('.message')].at(-1)
  const place = start ?? newest?.querySelector('button') ?? screen.querySelector('.compose input')
  place?.focus({ preventScroll: true })
}

/** Whether what had the focus has gone. */
export function isLost() {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body || !activeElement.checkVisibility()
}

let before = ''

/** Lets what the next step needs pulse softly, and where it is out of sight, the tab it is under. */
export function point(points) {
  const wanted = new Set(points)
  for (const point of points) wanted.add(`tab/${point.split('/')[0]}`)
  for (const node of document.querySelectorAll('[data-point]')) {
    node.classList.toggle('pulse', wanted.has(node.dataset.point))
  }
  if (`${points}` !== before) reach()
  before = `${points}`
  document.dispatchEvent(new CustomEvent('pointed'))
}

/** Brings what pulses into view: in a modal, and where a chat was scrolled past it. */
function reach() {
  const first = document.querySelector('.modal-body .pulse, .scroller .pulse')
  const view = first?.closest('.modal-body, .scroller')
  if (!view) return
  const isAbove = first.getBoundingClientRect().top < view.getBoundingClientRect().top
  if (isAbove || view.matches('.modal-body')) first.scrollIntoView({ block: 'nearest' })
}

/** Lets what the next step needs pulse softly, and where it is out of sight, the tab it is under. */
export function point(points) {
  const wanted = new Set(points)
  for (const point of points) wanted.add(`tab/${point.split('/')[0]}`)
  for (const node of document.querySelectorAll('[data-point]')) {
    node.classList.toggle('pulse', wanted.has(node.dataset.point))
  }
}

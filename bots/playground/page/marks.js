const SVG = 'http://www.w3.org/2000/svg'
const DISC = 'M8 1.4a6.6 6.6 0 1 1 0 13.2a6.6 6.6 0 0 1 0-13.2z'
const MARKS = {
  '🟢': ['green', DISC],
  '🟡': ['yellow', DISC],
  '🔴': ['red', DISC],
  '⚪': ['unsure', DISC],
  '●': ['full', DISC],
  '▲': ['full', 'M8 1.6l7.4 13H.6z'],
  '■': ['full', 'M2 2h12v12H2z'],
  '○': ['line', 'M8 2.4a5.6 5.6 0 1 1 0 11.2a5.6 5.6 0 0 1 0-11.2z'],
  '✓': ['line', 'M2.4 8.8l3.8 4L13.6 3.6'],
  '↷': ['line', 'M2.2 11.6a5.6 5.6 0 0 1 11-.6M14.6 6.6l-1.2 4.6-4.4-1.8'],
}
const SPLIT = new RegExp(`(${Object.keys(MARKS).join('|')})`, 'u')

/** Words as nodes: what few fonts have is drawn, and stays a letter to whoever listens, looks for it or copies it. */
export const withMarks = (text) =>
  text.split(SPLIT).flatMap((part) => (MARKS[part] ? mark(part) : part || []))

function mark(sign) {
  const [kind, d] = MARKS[sign]
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', d)
  const drawn = document.createElementNS(SVG, 'svg')
  drawn.setAttribute('viewBox', '0 0 16 16')
  drawn.setAttribute('aria-hidden', 'true')
  drawn.append(path)
  const node = document.createElement('span')
  node.className = `mark ${kind}`
  node.append(drawn, sign)
  return node
}

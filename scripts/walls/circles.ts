import type { Import } from './imports.ts'

/** Which folders import which, and by which imports. */
type Graph = Map<string, Map<string, Import[]>>

/** How many names of a path make a folder: `db/outbox`, then `bots/playground/stage`, then what lies in those. */
const DEPTHS = [2, 3, 4]

/**
 * A sentence for each circle in which folders import one another. A file beside folders counts for itself:
 * what stands there is what they share as well as what is made of them.
 */
export const circles = (imports: readonly Import[]): string[] => [
  ...new Set(DEPTHS.flatMap((depth) => circlesOf(graphOf(imports, depth)))),
]

function circlesOf(graph: Graph): string[] {
  const found = [...graph].flatMap(([from, others]) => [...others.keys()].map((to) => way(graph, to, from)))
  const between = found.filter((circle) => circle.some(isFolder)).toSorted((a, b) => b.length - a.length)
  // Of the circles that the same imports would end, the shortest.
  const ends = new Map(between.map((circle) => endOf(graph, circle)))
  return [...ends].map(([imports, around]) => `${imports}: folders never import in a circle, ${around}`)
}

function graphOf(imports: readonly Import[], depth: number): Graph {
  const graph: Graph = new Map()
  for (const one of imports) {
    const [from, to] = [cut(one.file, depth), cut(one.of, depth)]
    if (from === to) continue
    const others = graph.get(from) ?? new Map()
    graph.set(from, others.set(to, [...(others.get(to) ?? []), one]))
  }
  return graph
}

const cut = (path: string, depth: number): string => path.split('/').slice(0, depth).join('/')

const isFolder = (name: string): boolean => !name.includes('.')

/** The shortest way from one folder to another; empty if there is none. */
function way(graph: Graph, from: string, to: string): string[] {
  const ways = [[from]]
  const seen = new Set([from])
  for (const path of ways) {
    const last = path.at(-1) ?? from
    if (last === to) return path
    for (const next of graph.get(last)?.keys() ?? []) {
      if (!seen.has(next)) ways.push([...path, next])
      seen.add(next)
    }
  }
  return []
}

/** The imports by which a circle is ended with the least work, and the circle from there on. */
function endOf(graph: Graph, circle: readonly string[]): [imports: string, around: string] {
  const steps = circle.map((from, at) => {
    const around = [...circle.slice(at), ...circle.slice(0, at), from]
    return { around, imports: graph.get(from)?.get(around[1] ?? '') ?? [] }
  })
  const { around, imports } = steps.reduce((a, b) => (b.imports.length < a.imports.length ? b : a))
  return [imports.map(({ file, of }) => `${file} imports ${of}`).join(', '), around.join(' → ')]
}

import type ts from 'typescript'
import { importsOf } from './imports.ts'
import { resolver } from './resolve.ts'
import { isCode, type Rule, type Source } from './source.ts'
import { at } from './syntax.ts'

interface Edge {
  readonly to: Source
  readonly node: ts.Node
}

type Graph = ReadonlyMap<Source, readonly Edge[]>

/** No file reaches itself through its imports, those of types included, within or across packages. */
export const importCycles: Rule = (sources) => {
  const graph = graphOf(
    sources.filter(({ path }) => isCode(path)),
    sources,
  )
  const done = new Set<Source>()
  const trail: Source[] = []
  const violations: string[] = []
  const visit = (source: Source): void => {
    trail.push(source)
    for (const { to, node } of graph.get(source) ?? []) {
      if (trail.includes(to)) violations.push(at(source, node, circle(trail.slice(trail.indexOf(to)))))
      else if (!done.has(to)) visit(to)
    }
    trail.pop()
    done.add(source)
  }
  for (const source of graph.keys()) if (!done.has(source)) visit(source)
  return violations
}

function graphOf(files: readonly Source[], sources: readonly Source[]): Graph {
  const resolve = resolver(sources)
  const byPath = new Map(files.map((file) => [file.path, file]))
  const edges = (from: Source): Edge[] =>
    importsOf(from).flatMap(({ specifier, node }) => {
      const to = byPath.get(resolve(from.path, specifier) ?? '')
      return to === undefined ? [] : [{ to, node }]
    })
  return new Map(files.map((file) => [file, edges(file)]))
}

function circle(files: readonly Source[]): string {
  const paths = files.map(({ path }) => path)
  return `closes the import circle ${[...paths, paths[0]].join(' → ')}; imports, also of types, go one way`
}

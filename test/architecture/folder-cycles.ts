import { importsOf } from './imports.ts'
import { resolver } from './resolve.ts'
import { isCode, isTest, packageOf, type Rule } from './source.ts'
import { at } from './syntax.ts'

interface Edge {
  readonly from: string
  readonly to: string
  readonly sentence: string
}

/**
 * No two folders of a package import each other. A file directly in `src` counts as a folder of its own, so that it may
 * stand above some folders and below others; folders within folders are compared with their siblings.
 */
export const folderCycles: Rule = (sources) => {
  const resolve = resolver(sources)
  const files = sources.filter(
    ({ path }) => isCode(path) && !isTest(path) && !path.includes('.fixture.') && /^packages\/[^/]+\/src\//.test(path),
  )
  const edges = files.flatMap((source) =>
    importsOf(source).flatMap(({ specifier, node }) => {
      const [from, to] = parting(source.path, resolve(source.path, specifier) ?? '')
      if (from === undefined || to === undefined) return []
      return [{ from, to, sentence: at(source, node, `imports ${specifier}`) }]
    }),
  )
  return cyclesIn(edges)
}

/** The two siblings below the folder that both files share, such as `src/retry` and `src/errors`; none in two packages. */
function parting(from: string, to: string): readonly [string?, string?] {
  if (packageOf(from) === undefined || packageOf(from) !== packageOf(to) || isTest(to)) return []
  const [mine, other] = [from.split('/'), to.split('/')]
  const depth = mine.findIndex((part, index) => part !== other[index])
  if (depth < 3) return []
  return [mine.slice(0, depth + 1).join('/'), other.slice(0, depth + 1).join('/')]
}

/** One sentence for each direction of two that import each other. */
function cyclesIn(edges: readonly Edge[]): string[] {
  const byPair = Map.groupBy(edges, ({ from, to }) => `${from} → ${to}`)
  return [...byPair.values()].flatMap(([first]) => {
    if (first === undefined || !byPair.has(`${first.to} → ${first.from}`)) return []
    return [`${first.sentence}; ${first.from} and ${first.to} import each other`]
  })
}

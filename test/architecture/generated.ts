import ts from 'typescript'
import { isCode, isGenerated, type Rule, type Source } from './source.ts'
import { at, nodesOf } from './syntax.ts'

const GENERATED = /^packages\/[^/]+\/src\/generated\//
// Paths as they are passed to fs, import and URL; a sentence that only mentions the folder does not start with it.
const OPENAPI = /^(?:\.\.?\/)*(?:\.\.\/openapi(?:\/|$)|openapi\/)/
const SHARED = /^(?:\.\.?\/)*\.\.\/shared(?:\/|$)/
const SHARED_IN_COMMAND = /\.\.\/shared(?:\/|$)/

/** Generated files live in one place, and only scripts read what they are made from. */
export const generated: Rule = (sources) => [
  ...sources.flatMap(({ path }) => misplaced(path)),
  ...sources.filter(({ path }) => isCode(path) || path.endsWith('.json')).flatMap(foreignPaths),
]

function misplaced(path: string): string[] {
  if (isGenerated(path) && !GENERATED.test(path)) {
    return [`${path}:1 is a generated file outside src/generated/ of a package; pnpm generate writes them only there`]
  }
  if (!isGenerated(path) && GENERATED.test(path)) {
    return [`${path}:1 is written by hand inside src/generated/; only *.gen.ts files live there`]
  }
  return []
}

function foreignPaths(source: Source): string[] {
  const shared = source.path.endsWith('.json') ? SHARED_IN_COMMAND : SHARED
  return nodesOf(source).flatMap((node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return []
    if (shared.test(node.text)) return [at(source, node, `reads ${node.text}; the tree reads nothing outside itself`)]
    if (
      !source.path.startsWith('packages/') ||
      source.path.startsWith('packages/compiler/') ||
      !OPENAPI.test(node.text)
    )
      return []
    return [at(source, node, `reads ${node.text}; only scripts read openapi/, packages import @outlay/spec`)]
  })
}

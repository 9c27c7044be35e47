import ts from 'typescript'
import { folderOf, type Source } from './source.ts'
import { lineOf, syntaxOf } from './syntax.ts'

/** A package.json. */
export interface Manifest {
  readonly source: Source
  /** The folder that it describes: `packages/money`; empty for the root. */
  readonly home: string
  readonly value: Readonly<Record<string, unknown>>
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const

/** The package.json of the root and of each workspace package. */
export function manifestsOf(sources: readonly Source[]): Manifest[] {
  return sources.flatMap((source) => {
    const home = folderOf(source.path) ?? ''
    if (source.path !== `${home}${home && '/'}package.json`) return []
    return [{ source, home, value: JSON.parse(source.text) as Manifest['value'] }]
  })
}

/** The names of all packages that a manifest lists, each with the field that lists it. */
export function listedBy({ value }: Manifest): { readonly name: string; readonly field: string }[] {
  return DEPENDENCIES.flatMap((field) => Object.keys(value[field] ?? {}).map((name) => ({ name, field })))
}

/** The line of the value at these keys, of the nearest part that is there. */
export function manifestLine({ source }: Manifest, keys: readonly string[]): number {
  const root = syntaxOf(source).statements[0]
  let node: ts.Node | undefined = root !== undefined && ts.isExpressionStatement(root) ? root.expression : undefined
  let line = 1
  for (const key of keys) {
    const property: ts.PropertyAssignment | undefined = propertyOf(node, key)
    if (property === undefined) return line
    line = lineOf(source, property)
    node = property.initializer
  }
  return line
}

function propertyOf(node: ts.Node | undefined, key: string): ts.PropertyAssignment | undefined {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return undefined
  return node.properties
    .filter(ts.isPropertyAssignment)
    .find(({ name }) => ts.isStringLiteral(name) && name.text === key)
}

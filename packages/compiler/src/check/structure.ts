import { documentHead } from '../model/operation.ts'
import type { Json } from '../model/schema.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place, YamlSource } from '../parse/yaml-source.ts'

/** A part of a document that OpenAPI 3.1 does not know in this shape. */
export interface StructureProblem {
  readonly place: Place
  readonly message: string
}

/** Whether a document is of a version whose structure is checked. */
export function hasKnownStructure(document: Json): boolean {
  return /^3\.1\.\d+$/.test(String(documentHead(document).openapi))
}

/** The problems of a document's structure, where the document has no diagnostic already. */
export function checkStructure(
  source: YamlSource,
  found: readonly Diagnostic[],
  problems: readonly StructureProblem[],
): Diagnostic[] {
  const lines = new Set(found.filter(({ file }) => file === source.file).map(({ line }) => line))
  return problems
    .filter(({ place }) => place.length > 0 || found.length === 0)
    .map(({ place, message }) => source.diagnostic(place, 'OUT1107', message))
    .filter(({ line }) => !lines.has(line))
}

import { misbuiltParts } from '../lint/structure.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { YamlSource } from '../parse/yaml-source.ts'

/** Parts of a document that OpenAPI 3.1 does not know in this shape, but for those that are told already. */
export async function checkStructure(source: YamlSource, told: readonly Diagnostic[]): Promise<Diagnostic[]> {
  const lines = new Set(told.filter(({ file }) => file === source.file).map(({ line }) => line))
  const parts = (await misbuiltParts(source)).filter(({ place }) => place.length > 0 || told.length === 0)
  return parts
    .map(({ place, found, allowed }) => source.diagnostic(place, found, allowed))
    .filter(({ line }) => !lines.has(line))
}

import { component } from '../model/operation.ts'
import { isObject, type Json } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'

/** What OpenAPI takes where a parameter says nothing of its style. */
const USUAL_STYLES: Readonly<Record<string, string>> = { query: 'form', path: 'simple', header: 'simple' }

/** Parameters of a list that are there twice, or that requests would carry in another way than they are read. */
export function checkParameters(
  { source, document }: Pick<VendorSource, 'source' | 'document'>,
  list: unknown,
  place: Place,
): Diagnostic[] {
  if (!Array.isArray(list)) return []
  const seen = new Set<string>()
  return list.flatMap((written: unknown, index): Diagnostic[] => {
    const parameter = component(written, 'parameters', document)
    const key = `${String(parameter['in'])} ${String(parameter['name'])}`
    const again = seen.has(key)
    seen.add(key)
    const faults = [
      ...parameterFaults(parameter),
      ...(again ? [['a second time', 'each parameter once'] as const] : []),
    ]
    const name = typeof parameter['name'] === 'string' ? parameter['name'] : 'without a name'
    return faults.map(([what, allowed]) =>
      source.diagnostic([...place, index], `the parameter ${name} ${what}`, allowed),
    )
  })
}

function parameterFaults(parameter: Json): (readonly [what: string, allowed: string])[] {
  const { in: where, style, content, schema, required, allowReserved } = parameter
  if (where === undefined) return []
  const usual = USUAL_STYLES[String(where)]
  if (usual === undefined) return [[`in: ${String(where)}`, 'in: query, path or header']]
  return [
    ...(content === undefined ? [] : [['with content', 'a schema: its text is read as it stands'] as const]),
    ...(content === undefined && !isObject(schema) ? [['without a schema', 'a schema'] as const] : []),
    ...(style === undefined || style === usual
      ? []
      : [[`with style: ${String(style)}`, `style: ${usual}, as usual`] as const]),
    ...(allowReserved === true ? [['with allowReserved', 'one whose text is percent-encoded'] as const] : []),
    ...(where === 'path' && required !== true ? [['that may be left out of the path', 'required: true'] as const] : []),
  ]
}

import { component, entriesOf } from '../model/operation.ts'
import { isObject, type Json } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'

/** Credentials that the SDK cannot send, or that are named and not there. */
export function checkSecurity(vendor: VendorSource): Diagnostic[] {
  const { document, operations } = vendor
  return [
    ...schemeMistakes(vendor),
    ...requirementMistakes(vendor, document['security'], ['security']),
    ...operations.flatMap(({ node, place }) => requirementMistakes(vendor, node['security'], [...place, 'security'])),
  ]
}

function schemesOf(document: Json): [string, unknown][] {
  const components = isObject(document['components']) ? document['components'] : {}
  return entriesOf(components['securitySchemes'])
}

function schemeMistakes({ source, document }: VendorSource): Diagnostic[] {
  return schemesOf(document).flatMap(([name, written]) => {
    const { type, scheme } = component(written, 'securitySchemes', document)
    const known =
      type !== 'mutualTLS' && (type !== 'http' || ['bearer', 'basic'].includes(String(scheme).toLowerCase()))
    if (known) return []
    const found = `the security scheme ${name}, ${type === 'http' ? `http ${String(scheme)}` : String(type)}`
    return [
      source.diagnostic(
        ['components', 'securitySchemes', name],
        found,
        'one that a key answers: apiKey, http bearer, http basic, oauth2 or openIdConnect',
      ),
    ]
  })
}

function requirementMistakes({ source, document }: VendorSource, security: unknown, place: Place): Diagnostic[] {
  if (!Array.isArray(security)) return []
  const known = schemesOf(document).map(([name]) => name)
  return security.flatMap((requirement: unknown, index): Diagnostic[] => {
    const names = entriesOf(requirement).map(([name]) => name)
    const unknown = names.filter((name) => !known.includes(name))
    return [
      ...(names.length > 1
        ? [
            source.diagnostic(
              [...place, index],
              `${names.join(' and ')} together`,
              'one scheme; a client sends one credential',
            ),
          ]
        : []),
      ...unknown.map((name) =>
        source.diagnostic(
          [...place, index, name],
          `the security scheme ${name}`,
          `one of ${known.join(', ') || 'none yet'}`,
        ),
      ),
    ]
  })
}

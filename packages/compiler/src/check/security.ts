import { type SecurityScheme, securityRequirements, securitySchemes } from '../model/security.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** Credentials that the SDK cannot send, or that are named and not there. */
export function checkSecurity({ source, document, operations }: VendorSource): Diagnostic[] {
  const schemes = securitySchemes(document)
  const known = schemes.map(({ name }) => name)
  const unsupported = schemes.filter((scheme) => !isSupported(scheme))
  return [
    ...unsupported.map(({ name, type, scheme, place }) => {
      const received = type === 'http' ? `http ${String(scheme)}` : String(type)
      const allowed = 'apiKey, http bearer, http basic, oauth2 or openIdConnect'
      const message = `The security scheme \`${name}\` must be ${allowed}; received ${received}.`
      return source.diagnostic(place, 'OUT1137', message)
    }),
    ...securityRequirements(document, operations).flatMap(({ schemes: names, place }) => [
      ...(names.length > 1
        ? [
            source.diagnostic(
              place,
              'OUT1138',
              `A security requirement must be one scheme, because a client sends one credential; received ${names.join(' and ')}.`,
            ),
          ]
        : []),
      ...names
        .filter((name) => !known.includes(name))
        .map((name) => {
          const message = `The security scheme must be one of ${known.join(', ') || 'none yet'}; received ${name}.`
          return source.diagnostic([...place, name], 'OUT1139', message)
        }),
    ]),
  ]
}

/** Can a client answer it with a key? */
function isSupported({ type, scheme }: SecurityScheme): boolean {
  return type !== 'mutualTLS' && (type !== 'http' || ['bearer', 'basic'].includes(String(scheme).toLowerCase()))
}

import { camelCase } from '../model/case.ts'
import { isJson } from '../model/media-type.ts'
import type { Operation } from '../model/operation.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { checkPaths } from './paths.ts'
import { checkSecurity } from './security.ts'
import { checkVendorName } from './vendor-name.ts'

/** What OpenAPI allows and the generators do not read: each would be left out of what is sent, answered or priced. */
export function checkUnsupported(vendor: VendorSource): Diagnostic[] {
  return [
    ...checkPaths(vendor),
    ...checkSecurity(vendor),
    ...vendor.operations.flatMap((operation) => operationMistakes(vendor, operation)),
    ...checkVendorName(vendor),
  ]
}

function operationMistakes({ source }: VendorSource, operation: Operation): Diagnostic[] {
  const { node, place, path, parameters, responses } = operation
  const taken = new Map<string, string>()
  return [
    ...('servers' in node
      ? [source.diagnostic([...place, 'servers'], 'servers of an operation', 'servers of the document alone')]
      : []),
    ...parameters.flatMap((one): Diagnostic[] => {
      const name = camelCase(`${operation.id}-${one.in}-${one.name}`)
      const other = taken.get(name)
      taken.set(name, other ?? one.name)
      const stray = one.in === 'path' && !path.includes(`{${one.name}}`)
      return [
        ...(stray
          ? [
              source.diagnostic(
                one.place,
                `the parameter ${one.name}, which the path ${path} does not have`,
                'one of its names in braces',
              ),
            ]
          : []),
        ...(other === undefined
          ? []
          : [
              source.diagnostic(
                one.place,
                `the parameters ${other} and ${one.name}, which code calls the same`,
                'names that differ in more than signs',
              ),
            ]),
      ]
    }),
    ...responses
      .filter(
        ({ answer, content }) =>
          answer !== undefined && content.length > 0 && !content.some(({ mediaType }) => isJson(mediaType)),
      )
      .map(({ status, content }) =>
        source.diagnostic(
          [...place, 'responses', status, 'x-answer'],
          `x-answer in ${content.map(({ mediaType }) => mediaType).join(', ')}`,
          'one in JSON',
        ),
      ),
    ...responses
      .filter(({ status, answer }) => answer !== undefined && /^2(?!\d\d$)/.test(status))
      .map(({ status }) =>
        source.diagnostic([...place, 'responses', status, 'x-answer'], `x-answer on ${status}`, 'a status such as 200'),
      ),
  ]
}

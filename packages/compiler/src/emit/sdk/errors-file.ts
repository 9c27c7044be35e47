import type { ErrorCode, Vendor } from '@outlay/ir'
import { operationTypeName } from '../../model/type-names.ts'
import { docComment } from '../output/code.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'

/** The opt-in entry with a class for each code that the error bodies of a vendor can have. */
export function errorsFile(vendor: Vendor, targets: Targets): GeneratedFile {
  const { known } = vendor.errors
  const imports = new Imports()
  const classes = Object.entries(Object.groupBy(known, ({ code }) => className(code) ?? '')).filter(([name]) => name)
  const nameless = [...new Set(known.map(({ code }) => code).filter((code) => className(code) === undefined))]
  if (classes.length > 0) {
    const runtime = targets.sdk.runtime(1, 'errors')
    imports.value('apiErrorClass', runtime)
    for (const type of ['ApiErrorClass', 'ApiErrorWith']) imports.type(type, runtime)
    // As one name, since that of a class might be that of a schema.
    imports.allTypes('schemas', targets.spec.import(`${vendor.name}/response-types`, 1))
  }
  const text = [
    fileHeader(vendor.name),
    ...nameless.map((code) => `// Is no name, and so has no class: ${JSON.stringify(code)}\n`),
    ...(classes.length === 0 ? ['\nexport {}\n'] : [String(imports)]),
    ...classes.map(([name, codes = []]) => classCode(vendor, name, codes)),
  ].join('')
  return { path: `${targets.sdk.folder}/${vendor.name}/errors.gen.ts`, text }
}

/**
 * The name that the runtime gives a refusal with this code (`nameOf` in `@outlay/sdk`): `InvalidDimensionsError` of
 * `INVALID_DIMENSIONS`; undefined for a code that is a sentence or begins with a digit.
 */
export function className(code: string): string | undefined {
  if (!/^[a-z_]\w*$/i.test(code)) return undefined
  return `${code.toLowerCase().replace(/(^|_)./g, (start) => start.slice(-1).toUpperCase())}Error`
}

function classCode(vendor: Vendor, name: string, found: readonly ErrorCode[]): string {
  const codes = [...new Set(found.map(({ code }) => JSON.stringify(code)))]
  const bodies = Object.entries(byStatus(found)).map(
    ([status, there = []]) => `${key(status)}: ${[...new Set(there.map(bodyType))].join(' | ')}`,
  )
  return [
    `\n${docComment(paragraphsOf(vendor, found))}`,
    `export const ${name}: ApiErrorClass<${name}> = /* @__PURE__ */ apiErrorClass(${[JSON.stringify(vendor.name), ...codes].join(', ')})\n`,
    `export type ${name} = ApiErrorWith<${codes.join(' | ')}, { ${bodies.join('; ')} }>\n`,
  ].join('')
}

function bodyType({ schemaName, operation, status }: ErrorCode): string {
  return `schemas.${schemaName ?? `${operationTypeName(operation, 'errors')}[${key(status)}]`}`
}

/** The code, by which operations it comes with which status, and what the document says of those responses. */
function paragraphsOf({ operations }: Vendor, found: readonly ErrorCode[]): string[] {
  const codes = [...new Set(found.map(({ code }) => `\`${code}\``))].join(' or ')
  const inList = found.every(({ keys }) => keys.some((one) => /^\d+$/.test(one)))
  const places = Object.entries(byStatus(found)).map(([status, there = []]) => {
    const ids = [...new Set(there.map(({ operation }) => operation))]
    return `${status} of ${ids.length === operations.length ? 'every operation' : ids.join(', ')}`
  })
  return [
    `The code ${codes}${inList ? ' of the first fault' : ''}: ${places.join('; ')}.`,
    ...found.flatMap(({ descriptions }) => descriptions),
  ]
}

function byStatus(found: readonly ErrorCode[]): Partial<Record<string, ErrorCode[]>> {
  return Object.groupBy(found, ({ status }) => status)
}

/** A status as a key of a type: `400`, `"4XX"`. */
function key(status: string): string {
  return /^\d+$/.test(status) ? status : JSON.stringify(status)
}

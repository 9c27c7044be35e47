import { pascalCase } from '../../model/case.ts'
import { followed } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head, imports } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { type RefusalCode, refusalCodes } from './refusal-codes.ts'

/** The opt-in entry with a class for each code that the error bodies of a vendor can have. */
export function errorsFile(vendor: VendorSource, targets: Targets): GeneratedFile {
  const found = refusalCodes(vendor)
  const classes = Object.entries(Object.groupBy(found, ({ code }) => className(code) ?? '')).filter(([name]) => name)
  const nameless = [...new Set(found.map(({ code }) => code).filter((code) => className(code) === undefined))]
  const text = [
    head(vendor.name),
    ...nameless.map((code) => `// Is no name, and so has no class: ${JSON.stringify(code)}\n`),
    ...(classes.length === 0
      ? ['\nexport {}\n']
      : [
          imports(['apiErrorClass', 'type ApiErrorClass', 'type ApiErrorWith'], targets.sdk.runtime(1, 'errors')),
          // As one name, since that of a class might be that of a schema.
          `import type * as schemas from '${targets.spec.import(`${vendor.name}/response-types`, 1)}'\n`,
        ]),
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

function classCode(vendor: VendorSource, name: string, found: readonly RefusalCode[]): string {
  const codes = [...new Set(found.map(({ code }) => JSON.stringify(code)))]
  const bodies = Object.entries(byStatus(found)).map(
    ([status, there = []]) => `${key(status)}: ${[...new Set(there.map(bodyType))].join(' | ')}`,
  )
  return [
    `\n${docstring(vendor, found)}`,
    `export const ${name}: ApiErrorClass<${name}> = /* @__PURE__ */ apiErrorClass(${[JSON.stringify(vendor.name), ...codes].join(', ')})\n`,
    `export type ${name} = ApiErrorWith<${codes.join(' | ')}, { ${bodies.join('; ')} }>\n`,
  ].join('')
}

function bodyType({ schemaName, operation, response: { status } }: RefusalCode): string {
  if (schemaName !== undefined) return `schemas.${pascalCase(schemaName)}`
  return `schemas.${pascalCase(operation.id)}Errors[${key(status)}]`
}

/** The code, by which operations it comes with which status, and what the document says of those answers. */
function docstring({ document, operations }: VendorSource, found: readonly RefusalCode[]): string {
  const codes = [...new Set(found.map(({ code }) => `\`${code}\``))].join(' or ')
  const inList = found.every(({ way }) => way.some((key) => /^\d+$/.test(key)))
  const places = Object.entries(byStatus(found)).map(([status, there = []]) => {
    const ids = [...new Set(there.map(({ operation }) => operation.id))]
    return `${status} of ${ids.length === operations.length ? 'every operation' : ids.join(', ')}`
  })
  const said = found.flatMap(({ response, schema }) => [
    response.description,
    followed(document, schema)['description'],
  ])
  return comment([
    `The code ${codes}${inList ? ' of the first fault' : ''}: ${places.join('; ')}.`,
    ...said.filter((one) => typeof one === 'string'),
  ])
}

function comment(texts: readonly string[]): string {
  const paragraphs = [...new Set(texts.map((one) => one.trim().replaceAll('*/', '* /')))]
  const lines = paragraphs.join('\n\n').split('\n')
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

function byStatus(found: readonly RefusalCode[]): Partial<Record<string, RefusalCode[]>> {
  return Object.groupBy(found, ({ response }) => response.status)
}

/** A status as a key of a type: `400`, `"4XX"`. */
function key(status: string): string {
  return /^\d+$/.test(status) ? status : JSON.stringify(status)
}

import type { Vendor } from '@outlay/ir'
import { camelCase } from '../../model/case.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'
import { type OperationShapes, responseShapes } from './response-shapes.ts'

/** The opt-in entry that validates responses: the shapes of all responses of a vendor, and a validator by them. */
export function responseValidationFile(vendor: Vendor, targets: Targets): GeneratedFile {
  const { name, operations } = vendor
  const runtime = targets.sdk.runtime(1, 'response-validation')
  const imports = new Imports()
  const shapes = responseShapes(vendor)
  const options = imports.type('ResponseValidatorOptions', runtime)
  if (shapes.constants !== '') imports.type('Shape', runtime)
  const code = [
    `\nexport type ResponseValidator = ${imports.type('ResponseValidator', runtime, 'ResponseValidatorOf')}<'${name}'>\n`,
    `export type { ${options} }\n\n`,
    shapes.constants,
    `const operations: Readonly<Record<string, ${imports.type('OperationShapes', runtime)}>> = {\n`,
    ...operations.map((operation) => `  ${camelCase(operation.id)}: ${shapesCode(shapes.of(operation))},\n`),
    '}\n',
    `\n/** Validates the responses of ${name} against its document; pass it to \`createClient\` as \`responseValidator\`. */\n`,
    `export const responseValidator = (options: ${options} = {}): ResponseValidator => `,
    `${imports.value('createResponseValidator', runtime)}(operations, options)\n`,
  ].join('')
  return {
    path: `${targets.sdk.folder}/${name}/response-validation.gen.ts`,
    text: `${fileHeader(name)}${imports}${code}`,
  }
}

function shapesCode({ responses, selected, event }: OperationShapes): string {
  const parts = [
    `"responses":${responses}`,
    ...(selected === undefined ? [] : [`"dryRun":${selected.dryRun}`, `"realRun":${selected.realRun}`]),
    ...(event === undefined ? [] : [`"event":${event}`]),
  ]
  return `{${parts.join(',')}}`
}

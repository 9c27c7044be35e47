import { camelCase } from '../../model/case.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { answerShapes, type OperationShapes } from './answer-shapes.ts'

/** The opt-in entry that holds answers to the document: the outlines of all answers of a vendor, and a check by them. */
export function answersFile({ name, document, operations }: VendorSource, targets: Targets): GeneratedFile {
  const runtime = targets.sdk.runtime(1, 'response-validation')
  const shapes = answerShapes(document, operations)
  const text = [
    head(name),
    `import { type ResponseValidator as ResponseValidatorOf, type ResponseValidatorOptions, createResponseValidator, type OperationShapes, type Shape } from '${runtime}'\n\n`,
    `export type ResponseValidator = ResponseValidatorOf<'${name}'>\nexport type { ResponseValidatorOptions }\n\n`,
    shapes.constants,
    'const operations: Readonly<Record<string, OperationShapes>> = {\n',
    ...operations.map((operation) => `  ${camelCase(operation.id)}: ${shapesCode(shapes.of(operation))},\n`),
    '}\n',
    `\n/** Validates the responses of ${name} against its document; pass it to \`createClient\` as \`responseValidator\`. */\n`,
    'export const responseValidator = (options: ResponseValidatorOptions = {}): ResponseValidator => createResponseValidator(operations, options)\n',
  ].join('')
  return { path: `${targets.sdk.folder}/${name}/response-validation.gen.ts`, text }
}

function shapesCode({ answers, picked, event }: OperationShapes): string {
  const parts = [
    `"responses":${answers}`,
    ...(picked === undefined ? [] : [`"dryRun":${picked.declared}`, `"realRun":${picked.otherwise}`]),
    ...(event === undefined ? [] : [`"event":${event}`]),
  ]
  return `{${parts.join(',')}}`
}

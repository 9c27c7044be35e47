import { camelCase } from '../../model/case.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import { answerShapes, type OperationShapes } from './answer-shapes.ts'

/** The opt-in entry that holds answers to the document: the outlines of all answers of a vendor, and a check by them. */
export function answersFile({ name, document, operations }: VendorSource, targets: Targets): GeneratedFile {
  const runtime = targets.sdk.compiled(1, 'answers')
  const shapes = answerShapes(document, operations)
  const text = [
    head(name),
    `import { type AnswerCheck as AnswerCheckOf, type AnswerOptions, answerCheck, type OperationShapes, type Shape } from '${runtime}'\n\n`,
    `export type AnswerCheck = AnswerCheckOf<'${name}'>\nexport type { AnswerOptions }\n\n`,
    shapes.constants,
    'const operations: Readonly<Record<string, OperationShapes>> = {\n',
    ...operations.map((operation) => `  ${camelCase(operation.id)}: ${shapesCode(shapes.of(operation))},\n`),
    '}\n',
    `\n/** Holds the answers of ${name} to its document; for the option \`answers\` of its \`createClient\`. */\n`,
    'export const answers = (options: AnswerOptions = {}): AnswerCheck => answerCheck(operations, options)\n',
  ].join('')
  return { path: `${targets.sdk.folder}/${name}/answers.gen.ts`, text }
}

function shapesCode({ answers, picked, event }: OperationShapes): string {
  const parts = [
    `"answers":${answers}`,
    ...(picked === undefined ? [] : [`"declared":${picked.declared}`, `"otherwise":${picked.otherwise}`]),
    ...(event === undefined ? [] : [`"event":${event}`]),
  ]
  return `{${parts.join(',')}}`
}

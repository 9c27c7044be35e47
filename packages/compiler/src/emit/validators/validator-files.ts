import { parameterName } from '../../lower/checks.ts'
import { answerWhenOf } from '../../model/answer-when.ts'
import { camelCase, pascalCase } from '../../model/case.ts'
import { type Content, type Operation, webhookContents } from '../../model/operation.ts'
import { type Json, schemaNamed } from '../../model/schema.ts'
import type { VendorSource } from '../../model/vendor.ts'
import { type GeneratedFile, head, imports } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'
import type { Depth, NamedSchema } from './ajv.ts'
import { quickCode } from './quick-code.ts'
import { thoroughCode } from './thorough-code.ts'

/** A validator to write: what it is called, which schema it checks, and the type of what fits. */
interface Checked extends NamedSchema {
  readonly title: string
  readonly type: string
}

/** The validators of a vendor: requests and parameters in one file, responses in another, each with ajv's code. */
export function validatorFiles(vendor: VendorSource, targets: Targets): GeneratedFile[] {
  const requests = once(
    vendor.operations.flatMap((operation) => [
      ...operation.body.flatMap((one) => named(one)),
      ...parameters(operation),
    ]),
  )
  const responses = once([
    ...vendor.operations.flatMap((operation) => [
      ...operation.responses.flatMap(({ content }) => content.flatMap((one) => named(one))),
      ...pickedSchemas(operation),
    ]),
    ...webhookContents(vendor.document).flatMap((one) => named(one)),
  ])
  const { folder } = targets.validators
  const file = (path: string, checked: readonly Checked[], name: string): GeneratedFile[] => [
    {
      path: `${folder}/${path}.gen.ts`,
      text: validatorsCode(vendor, targets, { checked, name, depth: path.split('/').length - 1 }),
    },
    ...(['quick', 'thorough'] as const).map((how) => compiledFile(vendor, targets, { checked, name, how })),
  ]
  return [...file(vendor.name, requests, 'requests'), ...file(`${vendor.name}/responses`, responses, 'responses')]
}

/** The schemas by which `x-answer-when` tells the answers of one status apart. */
function pickedSchemas(operation: Operation): Checked[] {
  const { schema, otherwise } = answerWhenOf(operation) ?? {}
  const names = [schema, otherwise].filter((name) => name !== undefined)
  return names.flatMap((schemaName) => named({ schemaName, schema: schemaNamed(schemaName) }))
}

function named({ schemaName, schema }: Pick<Content, 'schemaName' | 'schema'>): Checked[] {
  return schemaName === undefined
    ? []
    : [{ name: camelCase(schemaName), title: schemaName, type: schemaName, schema: schema as Json }]
}

function parameters(operation: Operation): Checked[] {
  return operation.parameters.map((one) => ({
    name: camelCase(`${operation.id}-${one.in}-${one.name}`),
    title: one.name,
    whole: parameterName(one.name),
    type: `NonNullable<${pascalCase(operation.id)}Data['${one.in === 'header' ? 'headers' : one.in}']>[${JSON.stringify(one.name)}]`,
    schema: one.schema,
  }))
}

function once(checked: readonly Checked[]): Checked[] {
  return [...new Map(checked.map((one) => [one.name, one])).values()]
}

interface Written {
  readonly checked: readonly Checked[]
  readonly name: string
}

function validatorsCode(
  vendor: VendorSource,
  targets: Targets,
  { checked, name, depth }: Written & { depth: number },
): string {
  const below = depth === 0 ? `./${vendor.name}/` : './/'
  const types = checked.map(({ type }) => `type ${/\b(\w+)\b/.exec(type.replace('NonNullable<', ''))?.[1] ?? type}`)
  const consts = checked.map((one) => {
    const parts = `name: ${JSON.stringify(one.title)}, quick: quick.${one.name}, thorough: thorough.${one.name}`
    return `export const ${one.name}: Validator<${one.type}> = /* @__PURE__ */ validator({ ${parts} })\n`
  })
  if (consts.length === 0) return `${head(vendor.name)}\nexport {}\n`
  return [
    head(vendor.name),
    imports(types, targets.spec.import(`${vendor.name}/schemas`, depth)),
    imports(['type Validator', 'validator'], targets.validators.runtime(depth)),
    `import * as quick from '${below}${name}-quick.gen.ts'\n`,
    `import * as thorough from '${below}${name}-thorough.gen.ts'\n\n`,
    ...consts,
  ].join('')
}

function compiledFile(
  vendor: VendorSource,
  targets: Targets,
  { checked, name, how }: Written & { how: Depth },
): GeneratedFile {
  const compiled = targets.validators.runtime(1)
  const codeOf = how === 'quick' ? quickCode : thoroughCode
  const code = checked.length === 0 ? 'export {}\n' : codeOf(vendor.document, checked, compiled)
  return {
    path: `${targets.validators.folder}/${vendor.name}/${name}-${how}.gen.ts`,
    text: `${head(vendor.name)}${code}`,
  }
}

import type { Content, Operation, Vendor } from '@outlay/ir'
import { parameterName } from '../../lower/checks.ts'
import { camelCase } from '../../model/case.ts'
import { type Json, schemaNamed } from '../../model/schema.ts'
import { operationTypeName } from '../../model/type-names.ts'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import { Imports } from '../output/imports.ts'
import type { Targets } from '../output/targets.ts'
import type { NamedSchema } from './ajv.ts'
import { quickCode } from './quick-code.ts'
import { thoroughCode } from './thorough-code.ts'

/** A validator to write: what it is called, which schema it checks, and the type of what fits. */
interface Checked extends NamedSchema {
  readonly title: string
  /** The type of the document, and code for the part of it that is checked. */
  readonly type: { readonly name: string; readonly part?: (type: string) => string }
}

/** A file of validators, whose checks stand in two files beside it. */
interface ValidatorModule {
  /** Its path below the folder of generated files, without the ending. */
  readonly path: string
  /** How the files of its checks begin, in the folder of the vendor. */
  readonly checks: string
  /** The module with the types of what fits. */
  readonly types: string
  readonly document: Json
  readonly checked: readonly Checked[]
}

/** The validators of a vendor: requests and parameters in one file, responses in another, worlds in a third. */
export function validatorFiles(vendor: Vendor, targets: Targets): GeneratedFile[] {
  const { name, document, operations, webhooks, world } = vendor
  const requests = operations.flatMap((operation) => [
    ...(operation.body?.contents ?? []).flatMap(named),
    ...parameters(operation),
  ])
  const responses = [
    ...operations.flatMap((operation) => [
      ...operation.responses.flatMap(({ contents }) => contents.flatMap(named)),
      ...selectedSchemas(operation),
    ]),
    ...webhooks.flatMap(named),
  ]
  const file = (module: ValidatorModule): GeneratedFile[] => moduleFiles(vendor, module, targets)
  return [
    ...file({ path: name, checks: 'requests', types: 'schemas', document, checked: once(requests) }),
    ...file({ path: `${name}/responses`, checks: 'responses', types: 'schemas', document, checked: once(responses) }),
    ...(world === undefined
      ? []
      : file({
          path: `${name}/world`,
          checks: 'world',
          types: 'world-schemas',
          document: world.document,
          checked: [WORLD],
        })),
  ]
}

const WORLD: Checked = {
  name: 'world',
  title: 'World',
  type: { name: 'World' },
  schema: schemaNamed('World'),
  whole: 'The world',
}

/** The schemas by which `x-answer-when` tells the responses of one status apart. */
function selectedSchemas({ answerWhen }: Operation): Checked[] {
  const names = [answerWhen?.schema, answerWhen?.otherwise].filter((name) => name !== undefined)
  return names.flatMap((schemaName) => named({ schemaName, schema: schemaNamed(schemaName) }))
}

function named({ schemaName, schema = {} }: Pick<Content, 'schemaName' | 'schema'>): Checked[] {
  return schemaName === undefined
    ? []
    : [{ name: camelCase(schemaName), title: schemaName, type: { name: schemaName }, schema }]
}

function parameters({ id, parameters: all }: Operation): Checked[] {
  return all.map(({ name, in: place, schema }) => {
    const group = JSON.stringify(place === 'header' ? 'headers' : place)
    return {
      name: camelCase(`${id}-${place}-${name}`),
      title: name,
      whole: parameterName(name),
      type: {
        name: operationTypeName(id, 'data'),
        part: (type) => `NonNullable<${type}[${group}]>[${JSON.stringify(name)}]`,
      },
      schema,
    }
  })
}

function once(checked: readonly Checked[]): Checked[] {
  return [...new Map(checked.map((one) => [one.name, one])).values()]
}

function moduleFiles({ name }: Vendor, module: ValidatorModule, targets: Targets): GeneratedFile[] {
  const { path, checks, document, checked } = module
  const { folder, runtime } = targets.validators
  const file = (below: string, code: string): GeneratedFile => ({
    path: `${folder}/${below}.gen.ts`,
    text: `${fileHeader(name)}${code}`,
  })
  const code = (codeOf: typeof quickCode): string =>
    checked.length === 0 ? 'export {}\n' : codeOf(document, checked, runtime(1))
  return [
    file(path, validatorsCode(module, targets)),
    file(`${name}/${checks}-quick`, code(quickCode)),
    file(`${name}/${checks}-thorough`, code(thoroughCode)),
  ]
}

function validatorsCode({ path, checks, types, checked }: ValidatorModule, targets: Targets): string {
  if (checked.length === 0) return '\nexport {}\n'
  const [vendor, ...below] = path.split('/')
  const depth = below.length
  const imports = new Imports()
  const runtime = targets.validators.runtime(depth)
  const typesModule = targets.spec.import(`${vendor}/${types}`, depth)
  const module = (kind: string): string => `./${depth === 0 ? `${vendor}/` : ''}${checks}-${kind}.gen.ts`
  const consts = checked.map(({ name, title, type }) => {
    const imported = imports.type(type.name, typesModule)
    const checkedType = type.part === undefined ? imported : type.part(imported)
    const parts = [
      `name: ${JSON.stringify(title)}`,
      `quick: ${imports.all('quick', module('quick'))}.${name}`,
      `thorough: ${imports.all('thorough', module('thorough'))}.${name}`,
    ]
    const [validator, call] = [imports.type('Validator', runtime), imports.value('validator', runtime)]
    return `export const ${name}: ${validator}<${checkedType}> = /* @__PURE__ */ ${call}({ ${parts.join(', ')} })\n`
  })
  return `${imports}\n${consts.join('')}`
}

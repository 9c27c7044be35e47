import { createRequire } from 'node:module'
import { codePoints, findEqualItems } from '@outlay/validators/runtime'
import { _, Ajv2020, type CodeKeywordDefinition, type Options } from 'ajv/dist/2020.js'
import { formats } from '../../model/formats.ts'
import { inlineScalarRefs } from '../../model/inline-scalar-refs.ts'
import { componentSchemas, isObject, type Json } from '../../model/schema.ts'
import { stripAnnotations } from '../../model/strip-annotations.ts'

/** A schema to check, under the name that its check is exported with. */
export interface NamedSchema {
  readonly name: string
  readonly schema: Json
  /** What a sentence calls the value, where that is not the body. */
  readonly whole?: string
}

/** Which violations the checks look for: the first one, without a word about it, or all of them with everything said. */
export type Depth = 'quick' | 'thorough'

const OPTIONS: Readonly<Record<Depth, Options>> = {
  // The documents have been checked against the metaschema before; compiling it takes longer than all else.
  quick: { allErrors: false, messages: false, meta: false, validateSchema: false },
  thorough: { allErrors: true, messages: false, verbose: true },
}

/** How ajv compares values. Required, as loaders do not agree on which export of its module is the default one. */
const { default: equal }: typeof import('ajv/dist/runtime/equal.js') = createRequire(import.meta.url)(
  'ajv/dist/runtime/equal.js',
)
// ajv would write a `require` of its own package; it reads this property when it writes the code of a module.
equal.code = 'equal'

/** What ajv's code calls at run time, by the name that the validators' runtime exports it with. */
export const RUNTIME_FUNCTIONS: readonly (readonly [name: string, ref: unknown])[] = [
  ['codePoints', codePoints],
  ['equal', equal],
  ['findEqualItems', findEqualItems],
]

/** Counting code points is slow; most texts are too short or long enough by their code units alone. */
const textLength: CodeKeywordDefinition = {
  keyword: ['maxLength', 'minLength'],
  type: 'string',
  schemaType: 'number',
  error: { message: '', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
  code: (cxt) => {
    const { data, keyword } = cxt
    const limit: number = cxt.schema
    const length = _`${cxt.gen.scopeValue('func', { ref: codePoints, code: _`codePoints` })}(${data})`
    cxt.fail(
      keyword === 'maxLength'
        ? _`${data}.length > ${limit} && ${length} > ${limit}`
        : _`${data}.length < ${2 * limit} && ${length} < ${limit}`,
    )
  },
}

/** ajv compares each entry with each other one; a list of many must not take the square of their number. */
const uniqueItems: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  code: (cxt) => {
    const find = cxt.gen.scopeValue('func', { ref: findEqualItems, code: _`findEqualItems` })
    if (cxt.schema === true) cxt.fail(_`${find}(${cxt.data}) !== undefined`)
  },
}

/** An ajv that knows the schemas of a document, `document:<name>` each, and those to check, `check:<name>` each. */
export function createAjv(document: Json, schemas: readonly NamedSchema[], depth: Depth): Ajv2020 {
  const ajv = new Ajv2020({
    ...OPTIONS[depth],
    // Each missing field by its name.
    loopRequired: Number.POSITIVE_INFINITY,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    formats,
    code: { esm: true, source: true, lines: true },
  })
  if (depth === 'quick') {
    for (const keyword of ['maxLength', 'minLength', 'uniqueItems']) ajv.removeKeyword(keyword)
    ajv.addKeyword(textLength).addKeyword(uniqueItems)
  }
  // Which fields were looked at is of interest to these words alone; ajv keeps book of them in any case.
  ajv.opts.unevaluated = usesUnevaluated([document, schemas])
  const add = (schema: unknown, id: string): unknown =>
    ajv.addSchema(stripAnnotations(inlineScalarRefs(document, schema)) as Json, id)
  for (const [name, schema] of Object.entries(componentSchemas(document))) add(schema, `document:${name}`)
  for (const { name, schema } of schemas) add(schema, `check:${name}`)
  return ajv
}

function usesUnevaluated(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(usesUnevaluated)
  if (!isObject(value)) return false
  return (
    'unevaluatedProperties' in value ||
    'unevaluatedItems' in value ||
    Object.values(value).some((one) => usesUnevaluated(one))
  )
}

import { createRequire } from 'node:module'
import { codePoints, findEqualItems } from '@outlay/validators/runtime'
import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import { formats } from '../../model/formats.ts'
import { inlineScalarRefs } from '../../model/inline-scalar-refs.ts'
import { componentSchemas, isObject, type Json } from '../../model/schema.ts'
import { stripAnnotations } from '../../model/strip-annotations.ts'
import { addQuickKeywords, quickFormats, withoutErrors } from './quick-keywords.ts'

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

/** An ajv that knows the schemas of a document, `document:<name>` each, and those to check, `check:<name>` each. */
export function createAjv(document: Json, schemas: readonly NamedSchema[], depth: Depth): Ajv2020 {
  const isQuick = depth === 'quick'
  const ajv = new Ajv2020({
    ...OPTIONS[depth],
    // Each missing field by its name.
    loopRequired: Number.POSITIVE_INFINITY,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    formats: isQuick ? quickFormats() : formats,
    code: { esm: true, source: true, lines: true },
  })
  if (isQuick) addQuickKeywords(ajv)
  // ajv keeps book for these words in any case.
  ajv.opts.unevaluated = usesKeyword([document, schemas], ['unevaluatedProperties', 'unevaluatedItems'])
  ajv.opts.dynamicRef = usesKeyword([document, schemas], ['$dynamicRef'])
  const add = (schema: unknown, id: string): unknown => {
    const stripped = stripAnnotations(inlineScalarRefs(document, schema))
    return ajv.addSchema(isQuick ? withoutErrors(stripped) : (stripped as Json), id)
  }
  for (const [name, schema] of Object.entries(componentSchemas(document))) add(schema, `document:${name}`)
  for (const { name, schema } of schemas) add(schema, `check:${name}`)
  return ajv
}

function usesKeyword(value: unknown, keywords: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((one) => usesKeyword(one, keywords))
  if (!isObject(value)) return false
  return keywords.some((one) => one in value) || Object.values(value).some((one) => usesKeyword(one, keywords))
}

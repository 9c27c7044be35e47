import { codePoints, findEqualItems } from '@outlay/validators/runtime'
import { _, type Ajv2020, type AnySchemaObject, type CodeKeywordDefinition } from 'ajv/dist/2020.js'
import { usePattern } from 'ajv/dist/vocabularies/code.js'
import { formats } from '../../model/formats.ts'
import { quickPattern } from './quick-pattern.ts'

/** Counting code points is slow; most texts are too short or long enough by their code units alone. */
const textLength: CodeKeywordDefinition = {
  keyword: ['maxLength', 'minLength'],
  type: 'string',
  schemaType: 'number',
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

/** ajv compares the quotient with what `parseInt` reads in its text, which for 1e+21 and above is another number. */
const multipleOf: CodeKeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  code: (cxt) => {
    const quotient = cxt.gen.const('quotient', _`${cxt.data} / ${cxt.schema}`)
    cxt.fail(_`${quotient} % 1 !== 0 || ${quotient} >= 1e21 || ${quotient} <= -1e21`)
  },
}

const pattern: CodeKeywordDefinition = {
  keyword: 'pattern',
  type: 'string',
  schemaType: 'string',
  code: (cxt) => cxt.fail(_`!${usePattern(cxt, quickPattern(cxt.schema))}.test(${cxt.data})`),
}

/** The formats, as patterns that take less time. */
export function quickFormats(): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(
    Object.entries(formats).map(([name, { source, flags }]) => [name, new RegExp(quickPattern(source), flags)]),
  )
}

/** With more names than this, looking a name up is as fast as comparing it with each. */
const MOST_NAMES = 64

/** ajv compares names with up to 8 others, and looks them up in the schema where there are more, which takes longer. */
function compareNames(additional: CodeKeywordDefinition): CodeKeywordDefinition {
  return {
    ...additional,
    code: (cxt) => {
      const { properties = {}, patternProperties } = cxt.parentSchema
      const names = Object.keys(properties).filter((name) => name !== '__proto__')
      const comparable = names.length > 0 && names.length <= MOST_NAMES
      if (cxt.schema !== false || patternProperties !== undefined || !comparable) return additional.code(cxt)
      const { gen } = cxt
      const known = gen.let('known', true)
      gen.forIn('key', cxt.data, (key) => {
        const isOther = names.map((name) => _`${key} !== ${name}`).reduce((all, one) => _`${all} && ${one}`)
        gen.if(isOther, () => gen.assign(known, false).break())
      })
      cxt.pass(known)
    },
  }
}

/** ajv tells a function that it calls where the value stands, for errors, and puts that together for each entry of a list. */
function omitPlace(ref: CodeKeywordDefinition): CodeKeywordDefinition {
  return {
    ...ref,
    code: (cxt) => {
      Object.assign(cxt.it, { errorPath: _`""` })
      ref.code(cxt)
    },
  }
}

/** The keyword that `withoutErrors` wraps a schema in. */
const WITHOUT_ERRORS = 'x-without-errors'

/** A schema whose code says what is wrong by `false` alone: errors that nobody reads are most of ajv's code. */
export function withoutErrors(schema: unknown): AnySchemaObject {
  return { [WITHOUT_ERRORS]: schema }
}

const wrapper: CodeKeywordDefinition = {
  keyword: WITHOUT_ERRORS,
  schemaType: ['object', 'boolean'],
  code: (cxt) => {
    const valid = cxt.gen.name('valid')
    cxt.mergeEvaluated(cxt.subschema({ keyword: WITHOUT_ERRORS, createErrors: false }, valid))
    cxt.ok(valid)
  },
}

/** Replaces ajv's code of some keywords by code that takes less time on values that fit. */
export function addQuickKeywords(ajv: Ajv2020): void {
  const definitionOf = (keyword: string): CodeKeywordDefinition => ajv.getKeyword(keyword) as CodeKeywordDefinition
  const changed = [compareNames(definitionOf('additionalProperties')), omitPlace(definitionOf('$ref'))]
  for (const definition of [textLength, uniqueItems, multipleOf, pattern, ...changed, wrapper]) {
    for (const keyword of [definition.keyword].flat()) ajv.removeKeyword(keyword)
    ajv.addKeyword(definition)
  }
}

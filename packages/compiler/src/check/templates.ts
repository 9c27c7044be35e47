import { alternativeSchemas, itemSchema, responseShape } from '../model/response-shape.ts'
import { isObject, type Json } from '../model/schema.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { type Expression, embedded } from '../parse/expression.ts'
import type { Place } from '../parse/yaml-source.ts'
import { misfitOf } from './misfit.ts'
import { type RuleScope, report } from './rule-scope.ts'
import { checkOperator } from './template-operators.ts'
import { checkText } from './template-texts.ts'
import { alwaysThere, type TemplatePart, type TemplateValue, UNKNOWN_VALUE } from './template-value.ts'

/** Checks a template against the response schema: of several alternatives, the one that it fits best. */
export function checkTemplate(scope: RuleScope, part: TemplatePart): TemplateValue {
  const choice = part.schema === undefined ? undefined : alternativeSchemas(scope.vendor.document, part.schema)
  if (choice === undefined) return checkFit(scope, part)
  const tries = choice.map((schema) => {
    const diagnostics: Diagnostic[] = []
    return { value: checkFit({ ...scope, diagnostics }, { ...part, schema }), diagnostics }
  })
  const [best] = tries.toSorted((a, b) => a.diagnostics.length - b.diagnostics.length)
  scope.diagnostics.push(...(best?.diagnostics ?? []))
  return best?.value ?? UNKNOWN_VALUE
}

function checkFit(scope: RuleScope, part: TemplatePart): TemplateValue {
  const value = checkNode(scope, part)
  const misfit = part.schema === undefined ? undefined : misfitOf(scope.vendor.document, value, part.schema)
  if (misfit !== undefined) {
    const { received, allowed } = misfit
    scope.misfits.set(
      report(scope, part.place, ['OUT1334', received, `${allowed}, as the response schema says`]),
      misfit,
    )
  }
  return value
}

function checkNode(scope: RuleScope, part: TemplatePart): TemplateValue {
  const { node, place } = part
  // A template that is left out is reported where it has to be.
  if (node === undefined) return UNKNOWN_VALUE
  if (typeof node === 'string') return checkString(scope, node, place)
  if (Array.isArray(node)) return checkList(scope, part, node)
  if (!isObject(node)) return constant(node)
  const [word] = Object.keys(node)
  return word?.startsWith('$') === true ? checkOperator(scope, part, checkTemplate) : checkObject(scope, part, node)
}

function constant(node: unknown): TemplateValue {
  return { ...alwaysThere(node === null ? 'null' : Number.isInteger(node) ? 'integer' : typeof node), values: [node] }
}

function checkString(scope: RuleScope, node: string, place: Place): TemplateValue {
  if (node.startsWith('$$')) return constant(node.slice(1))
  if (node.startsWith('$')) return checkText(scope, node, place)
  const parts = embedded(node)
  if (parts === undefined) return constant(node)
  const texts = textsOf(parts.map((part) => checkPiece(scope, part, place)))
  return texts.length === 0 ? alwaysThere('string') : { ...alwaysThere('string'), values: texts, name: node }
}

/** What a piece of a text can be: what it says, or an expression in it. */
function checkPiece(scope: RuleScope, part: string | Expression, place: Place): readonly unknown[] {
  if (typeof part === 'string') {
    if (!part.startsWith('{$')) return [part]
    report(scope, place, ['OUT1335', part, 'an expression in braces'])
    return []
  }
  if (part.source === 'total' && scope.operation.pricing !== undefined) return []
  return checkText(scope, part.text, place).values ?? []
}

/** Texts that pieces can make together, a few of all; none where a piece is not known. */
function textsOf(pieces: readonly (readonly unknown[])[]): string[] {
  if (pieces.some((values) => values.length === 0)) return []
  const most = Math.max(...pieces.map((values) => values.length))
  return Array.from({ length: most }, (_, at) => pieces.map((values) => String(values[at % values.length])).join(''))
}

function checkList(scope: RuleScope, { schema, place }: TemplatePart, nodes: readonly unknown[]): TemplateValue {
  for (const [index, node] of nodes.entries()) {
    const item = schema === undefined ? undefined : itemSchema(scope.vendor.document, schema, index)
    const { absent } = checkTemplate(scope, { node, schema: item, place: [...place, index] })
    if (absent)
      report(scope, [...place, index], ['OUT1336', 'one that may be absent', 'always there, because it is in a list'])
  }
  return { ...alwaysThere('array'), lengths: [nodes.length] }
}

function checkObject(scope: RuleScope, { schema, place }: TemplatePart, node: Json): TemplateValue {
  const shape = responseShape(scope.vendor.document, schema)
  for (const name of shape.required) {
    if (!Object.hasOwn(node, name))
      report(scope, place, ['OUT1337', `no ${name}`, `an object with ${name}, which the response schema requires`])
  }
  for (const [name, value] of Object.entries(node)) {
    const below = [...place, name]
    const schemas = shape.property(name)
    if (schemas === undefined) {
      report(scope, below, ['OUT1338', name, `a property of the response schema, one of ${shape.names.join(', ')}`])
      continue
    }
    const own = schemas.length > 1 ? { allOf: schemas } : schemas[0]
    const { absent } = checkTemplate(scope, { node: value, schema: own, place: below })
    if (absent && shape.required.includes(name)) {
      const allowed = `always there, because the response schema requires ${name}`
      report(scope, below, ['OUT1339', 'one that may be absent', allowed])
    }
  }
  return alwaysThere('object')
}

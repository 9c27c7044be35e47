import { isObject, type Json } from '../../model/schema.ts'
import { type Expression, embedded } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { access } from '../expressions/request-code.ts'
import { call, report, type Scope } from '../expressions/scope.ts'
import { plain } from './expression-code.ts'
import { misfit } from './fits.ts'
import { type Leaf, type Part, UNKNOWN } from './leaf.ts'
import { operator } from './operator-code.ts'
import { alternativeSchemas, itemSchema, responseShape } from './response-shape.ts'

/** Writes a template: code for the value, checked against the response schema. */
export function template(scope: Scope, part: Part): Leaf {
  const choice = part.schema === undefined ? undefined : alternativeSchemas(scope.vendor.document, part.schema)
  if (choice === undefined) return checked(scope, part)
  const tries = choice.map((schema) => {
    const diagnostics: Scope['diagnostics'] = []
    return { leaf: checked({ ...scope, diagnostics }, { ...part, schema }), diagnostics }
  })
  const [best] = tries.toSorted((a, b) => a.diagnostics.length - b.diagnostics.length)
  scope.diagnostics.push(...(best?.diagnostics ?? []))
  return best?.leaf ?? UNKNOWN
}

function checked(scope: Scope, part: Part): Leaf {
  const leaf = written(scope, part)
  const wrongly = part.schema === undefined ? undefined : misfit(scope.vendor.document, leaf, part.schema)
  if (wrongly !== undefined) report(scope, part.place, wrongly)
  return leaf
}

function written(scope: Scope, part: Part): Leaf {
  const { node, place } = part
  // A template that is left out is told where it has to be.
  if (node === undefined) return UNKNOWN
  if (typeof node === 'string') return text(scope, node, place)
  if (Array.isArray(node)) return list(scope, part, node)
  if (!isObject(node)) return { code: JSON.stringify(node), absent: false, types: [typeOf(node)], values: [node] }
  const [word] = Object.keys(node)
  return word?.startsWith('$') === true ? operator(scope, part, template) : object(scope, part, node)
}

function typeOf(node: unknown): string {
  return node === null ? 'null' : Number.isInteger(node) ? 'integer' : typeof node
}

function text(scope: Scope, node: string, place: Place): Leaf {
  if (node.startsWith('$$')) return constant(node.slice(1))
  if (node.startsWith('$')) return plain(scope, node, place)
  const parts = embedded(node)
  if (parts === undefined) return constant(node)
  const leaves = parts.map((part) => textPart(scope, part, place))
  const values = textsOf(leaves)
  const leaf = { code: `\`${leaves.map(({ code }) => code).join('')}\``, absent: false, types: ['string'] }
  return values.length === 0 ? leaf : { ...leaf, values, name: node }
}

/** A piece of a text: what it says, or an expression in it. */
function textPart(scope: Scope, part: string | Expression, place: Place): Leaf {
  if (typeof part === 'string') {
    const broken = part.startsWith('{$')
    const code = broken ? `\${${report(scope, place, [part, 'an expression in braces'])}}` : escaped(part)
    return { code, absent: false, types: [], ...(!broken && { values: [part] }) }
  }
  if (part.source === 'total' && scope.operation.pricing !== undefined)
    return { code: `\${${call(scope, 'totalDecimal', 'estimate')}}`, absent: false, types: [] }
  const leaf = plain(scope, part.text, place)
  return { ...leaf, code: leaf.absent ? `\${${leaf.code} ?? ''}` : `\${${leaf.code}}` }
}

/** Texts that pieces can make together, a few of all; none where a piece is not known. */
function textsOf(pieces: readonly Leaf[]): string[] {
  const known = pieces.map(({ values = [] }) => values)
  if (known.some((values) => values.length === 0)) return []
  const most = Math.max(...known.map((values) => values.length))
  return Array.from({ length: most }, (_, at) => known.map((values) => String(values[at % values.length])).join(''))
}

function constant(node: string): Leaf {
  return { code: JSON.stringify(node), absent: false, types: ['string'], values: [node] }
}

function escaped(part: string): string {
  return part.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
}

function list(scope: Scope, { schema, place }: Part, nodes: readonly unknown[]): Leaf {
  const leaves = nodes.map((node, index) => {
    const item = schema === undefined ? undefined : itemSchema(scope.vendor.document, schema, index)
    const leaf = template(scope, { node, schema: item, place: [...place, index] })
    if (leaf.absent)
      report(scope, [...place, index], ['a value that may be absent', 'one that is always there, in a list'])
    return leaf
  })
  const code = `[${leaves.map((leaf) => leaf.code).join(', ')}]`
  return { code, absent: false, types: ['array'], lengths: [nodes.length] }
}

function object(scope: Scope, { schema, place }: Part, node: Json): Leaf {
  const shape = responseShape(scope.vendor.document, schema)
  for (const name of shape.required) {
    if (!Object.hasOwn(node, name)) report(scope, place, [`no ${name}`, `${name}: the response schema requires it`])
  }
  const fields = Object.entries(node).map(([name, value]) => {
    const below = [...place, name]
    const schemas = shape.property(name)
    if (schemas === undefined) {
      const allowed = `one of ${shape.names.join(', ')}: the response schema has no other property`
      return report(scope, below, [name, allowed])
    }
    const own = schemas.length > 1 ? { allOf: schemas } : schemas[0]
    const leaf = template(scope, { node: value, schema: own, place: below })
    if (leaf.absent && shape.required.includes(name)) {
      const allowed = `one that is always there: the response schema requires ${name}`
      report(scope, below, ['a value that may be absent', allowed])
    }
    return field(scope, name, leaf)
  })
  return { code: `{ ${fields.join(', ')} }`, absent: false, types: ['object'] }
}

function field(scope: Scope, name: string, { code, absent }: Leaf): string {
  if (absent) return `...${call(scope, 'optional', JSON.stringify(name), code)}`
  const key = access(name, false)
  return `${key.startsWith('.') ? key.slice(1) : JSON.stringify(name)}: ${code}`
}

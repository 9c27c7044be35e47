import { followed, isObject, type Json } from '../document/schema.ts'
import { embedded } from '../expressions/expression.ts'
import { access } from '../expressions/request-code.ts'
import { call, type Scope, wrong } from '../expressions/scope.ts'
import type { Place } from '../source/yaml-source.ts'
import { plain } from './expression-code.ts'
import { misfit } from './fits.ts'
import type { Leaf, Part } from './leaf.ts'
import { operator } from './operator-code.ts'

/** Writes a template: code for the value, checked against the response schema. */
export function template(scope: Scope, part: Part): Leaf {
  const leaf = written(scope, part)
  const wrongly = part.schema === undefined ? undefined : misfit(scope.vendor.document, leaf, part.schema)
  if (wrongly !== undefined) wrong(scope, part.place, wrongly)
  return leaf
}

function written(scope: Scope, part: Part): Leaf {
  const { node, place } = part
  if (typeof node === 'string') return text(scope, node, place)
  if (Array.isArray(node)) return list(scope, part, node)
  if (!isObject(node))
    return { code: JSON.stringify(node), absent: false, types: [node === null ? 'null' : typeof node], literal: node }
  const [word] = Object.keys(node)
  return word?.startsWith('$') === true ? operator(scope, part, template) : object(scope, part, node)
}

function text(scope: Scope, node: string, place: Place): Leaf {
  if (node.startsWith('$$')) return constant(node.slice(1))
  if (node.startsWith('$')) return plain(scope, node, place)
  const parts = embedded(node)
  if (parts === undefined) return constant(node)
  const code = parts.map((part) => {
    if (typeof part === 'string')
      return part.startsWith('{$') ? `\${${wrong(scope, place, [part, 'an expression in braces'])}}` : escaped(part)
    if (part.source === 'total' && scope.operation.pricing !== undefined)
      return `\${${call(scope, 'totalDecimal', 'estimate')}}`
    const { code, absent } = plain(scope, part.text, place)
    return absent ? `\${${code} ?? ''}` : `\${${code}}`
  })
  return { code: `\`${code.join('')}\``, absent: false, types: ['string'] }
}

function constant(node: string): Leaf {
  return { code: JSON.stringify(node), absent: false, types: ['string'], literal: node }
}

function escaped(part: string): string {
  return part.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
}

function list(scope: Scope, { schema, place }: Part, nodes: readonly unknown[]): Leaf {
  const items = schema === undefined ? undefined : followed(scope.vendor.document, schema)['items']
  const codes = nodes.map((node, index) => template(scope, { node, schema: items, place: [...place, index] }).code)
  return { code: `[${codes.join(', ')}]`, absent: false, types: ['array'] }
}

function object(scope: Scope, { schema, place }: Part, node: Json): Leaf {
  const wanted = schema === undefined ? undefined : followed(scope.vendor.document, schema)
  const properties = isObject(wanted?.['properties']) ? wanted['properties'] : {}
  const required = Array.isArray(wanted?.['required']) ? (wanted['required'] as string[]) : []
  const closed = wanted?.['additionalProperties'] === false
  for (const name of required) {
    if (!(name in node)) wrong(scope, place, [`no ${name}`, `${name}: the response schema requires it`])
  }
  const fields = Object.entries(node).map(([name, value]) => {
    const below = [...place, name]
    if (closed && !(name in properties)) {
      return wrong(scope, below, [
        name,
        `one of ${Object.keys(properties).join(', ')}: the response schema has no other property`,
      ])
    }
    const leaf = template(scope, { node: value, schema: properties[name], place: below })
    if (leaf.absent && required.includes(name)) {
      wrong(scope, below, [
        'a value that may be absent',
        `one that is always there: the response schema requires ${name}`,
      ])
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

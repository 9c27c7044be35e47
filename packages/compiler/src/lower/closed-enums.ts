import { childPointer } from '@outlay/spec/json-pointer'
import { responseShape } from '../model/response-shape.ts'
import { followed, isObject, type Json } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import { codeSchemas } from './error-codes.ts'

/** JSON Pointers to the schemas that tell bodies apart, whose values will not grow: error codes and discriminators. */
export function closedEnums(vendor: VendorSource): string[] {
  const closed = new Set([...codeSchemas(vendor), ...discriminatorSchemas(vendor.document)])
  const found: string[] = []
  const visit = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null) return
    if (closed.has(node)) found.push(pointer)
    for (const [key, part] of Object.entries(node)) visit(part, childPointer(pointer, key))
  }
  visit(vendor.document, '')
  return found
}

/** The schemas of the properties by which alternatives are distinguished: each of them names its texts. */
function discriminatorSchemas(document: Json): unknown[] {
  const found: unknown[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const choice: unknown = isObject(node) ? (node['oneOf'] ?? node['anyOf']) : undefined
    if (Array.isArray(choice)) found.push(...discriminatorsOf(document, choice))
    for (const part of Object.values(node)) visit(part)
  }
  visit(document)
  return found
}

function discriminatorsOf(document: Json, choice: readonly unknown[]): unknown[] {
  const shapes = choice.map((one) => responseShape(document, one)).filter(({ names }) => names.length > 0)
  if (shapes.length < 2) return []
  const [first] = shapes
  return (first?.names ?? []).flatMap((name) => {
    const schemas = shapes.map(({ property, names }) => (names.includes(name) ? (property(name) ?? []) : []))
    const isNamed = schemas.every((one) => one.some((schema) => namesTexts(followed(document, schema))))
    return isNamed ? schemas.flat() : []
  })
}

function namesTexts(schema: Json): boolean {
  return typeof schema['const'] === 'string' || Array.isArray(schema['enum'])
}

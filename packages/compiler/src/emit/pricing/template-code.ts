import type { ComparisonTemplate, ListSource, Template, TextTemplate, ValueTemplate } from '@outlay/ir'
import { propertyKey } from '../output/property-access.ts'
import { amountCode, printedCode } from './amount-code.ts'
import { onlyCode, valueCode } from './value-code.ts'
import { call, fromContext, literalCode, type Writer } from './writer.ts'

/** What `as` knows the entries of a list by. */
const ENTRIES = { lines: 'line', faults: 'fault', catalogue: 'item' } as const

/** Code of a template: the value that is answered. */
export function templateCode(writer: Writer, template: Template): string {
  switch (template.write) {
    case 'value':
      return valueTemplateCode(writer, template)
    case 'object':
      return `{ ${template.properties.map((one) => propertyCode(writer, one)).join(', ')} }`
    case 'list':
      return `[${template.entries.map((one) => templateCode(writer, one)).join(', ')}]`
    case 'text':
      return textCode(writer, template)
    case 'each':
      return `${listCode(writer, template.of)}.map((${ENTRIES[template.of.list]}) => (${templateCode(writer, template.as)}))`
    case 'count':
      return `${listCode(writer, template.of)}.length`
    case 'concat':
      return `[${template.lists.map((one) => spreadCode(writer, one)).join(', ')}]`
    case 'first':
      return `(${template.of.map((one) => templateCode(writer, one)).join(' ?? ')})`
    case 'atLeast':
    case 'above':
      return comparisonCode(writer, template)
    default:
      return printedCode(writer, template)
  }
}

function valueTemplateCode(writer: Writer, { value, optional }: ValueTemplate): string {
  const code = valueCode(writer, value)
  // What has no null needs no undefined in its place, and the null of a fault is what was given.
  const isNullable = ['request', 'model', 'item', 'priceList'].includes(value.from)
  return optional === true && isNullable ? `(${code} ?? undefined)` : code
}

function propertyCode(writer: Writer, { name, value }: { readonly name: string; readonly value: Template }): string {
  const code = templateCode(writer, value)
  if (isOptional(value)) return `...${call(writer, 'optional', literalCode(name), code)}`
  return `${propertyKey(name)}: ${code}`
}

function textCode(writer: Writer, { parts }: TextTemplate): string {
  const codes = parts.map((part) => {
    if (typeof part === 'string') return escaped(part)
    return `\${${templateCode(writer, part)}${isOptional(part) ? " ?? ''" : ''}}`
  })
  return `\`${codes.join('')}\``
}

function escaped(part: string): string {
  return part.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
}

/** A list that is absent has no entries. */
function spreadCode(writer: Writer, list: Template): string {
  const code = templateCode(writer, list)
  return isOptional(list) ? `...(${code} ?? [])` : `...${code}`
}

function listCode(writer: Writer, source: ListSource): string {
  if (source.list === 'lines') {
    writer.reads.add('lines')
    return call(writer, 'chargedLines', 'estimate')
  }
  if (source.list === 'faults') return 'faults'
  const only = source.only === undefined ? [] : [onlyCode(writer, source.only)]
  return call(writer, 'catalogueOf', fromContext(writer, 'priceList'), literalCode(source.catalogue), ...only)
}

function comparisonCode(writer: Writer, { write, left, right }: ComparisonTemplate): string {
  const order = call(writer, 'compare', amountCode(writer, left), amountCode(writer, right))
  return `${order} ${write === 'atLeast' ? '>= 0' : '> 0'}`
}

function isOptional(template: Template): boolean {
  return 'optional' in template && template.optional === true
}

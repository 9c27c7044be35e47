import type { LineReference, Only, RequestValue, StateValue, Value } from '@outlay/ir'
import { propertyAccess } from '../output/property-access.ts'
import { call, fromContext, literalCode, type Writer } from './writer.ts'

/** Code that reads a value as it stands, not yet as an exact number. */
export function valueCode(writer: Writer, value: Value): string {
  switch (value.from) {
    case 'literal':
      return literalCode(value.value)
    case 'request':
      return requestCode(value)
    case 'model':
      writer.reads.add('model')
      return attributeCode(writer, 'model', value.path)
    case 'item':
      return attributeCode(writer, 'item', value.path)
    case 'priceList':
      return attributeCode(writer, fromContext(writer, 'priceList'), value.path)
    case 'state':
      return stateCode(writer, value)
    case 'line':
      return `${lineTextCode(writer, value.line)}.${value.part}`
    case 'lineLabel':
      return `${lineTextCode(writer, value.line)}.labels[${literalCode(value.label)}]`
    case 'anyLabel':
      writer.reads.add('lines')
      return call(writer, 'labelOf', 'estimate', literalCode(value.label))
    case 'fault':
      return `fault.${value.part}`
    case 'faultLabel':
      return `fault.labels?.[${literalCode(value.label)}]`
    case 'first':
      return `(${value.of.map((one) => valueCode(writer, one)).join(' ?? ')})`
  }
}

/** Code of the line of a charge, or of the one that is gone through. */
export function lineCode(writer: Writer, line: LineReference): string {
  writer.reads.add('lines')
  return line.of === 'current' ? 'line' : call(writer, 'lineOf', 'estimate', literalCode(line.id))
}

/** Code of the attributes by which entries of a catalogue are kept for some. */
export function onlyCode(writer: Writer, only: Only): string {
  const fields = Object.entries(only).map(([name, value]) => `${literalCode(name)}: ${valueCode(writer, value)}`)
  return `{ ${fields.join(', ')} }`
}

/** A line's text is absent with its line. */
function lineTextCode(writer: Writer, line: LineReference): string {
  return `${lineCode(writer, line)}${line.of === 'current' ? '' : '?'}`
}

function requestCode({ in: part, path, default: usual }: RequestValue): string {
  const read = `request.${part}${path.map(({ name, optional }) => propertyAccess(name, optional)).join('')}`
  return usual === undefined ? read : `(${read} ?? ${literalCode(usual)})`
}

function attributeCode(writer: Writer, holder: string, path: readonly string[]): string {
  return call(writer, 'attribute', holder, ...path.map(literalCode))
}

function stateCode(writer: Writer, { name, type, checked, required }: StateValue): string {
  const [state, nameCode] = [fromContext(writer, 'state'), literalCode(name)]
  const read = checked
    ? call(writer, 'stateOf', state, nameCode, literalCode(type))
    : call(writer, 'attribute', state, nameCode)
  return required ? call(writer, 'stated', read, nameCode) : read
}

import type { ListSource, Template, ValueTemplate } from '@outlay/ir'
import { catalogueOf, chargedLines, compare } from '@outlay/pricing/runtime'
import { readAmount, readPrinted, sure } from './amounts.ts'
import { type Frame, partOf, priceListOf, type Run } from './frame.ts'
import { firstOf, readOnly, readValue } from './values.ts'

/** Reads a template of the IR: the function that writes it; undefined where it is optional and has no value. */
export function readTemplate(template: Template): Run {
  switch (template.write) {
    case 'value':
      return readValueTemplate(template)
    case 'object': {
      const properties = template.properties.map(({ name, value }) => ({
        name,
        read: readTemplate(value),
        optional: isOptional(value),
      }))
      return (frame) => {
        const entries = properties.map(({ name, read, optional }) => ({ name, optional, value: read(frame) }))
        const there = entries.filter(({ optional, value }) => !optional || value !== undefined)
        return Object.fromEntries(there.map(({ name, value }) => [name, value]))
      }
    }
    case 'list': {
      const entries = template.entries.map(readTemplate)
      return (frame) => entries.map((read) => read(frame))
    }
    case 'text': {
      const parts = template.parts.map((part) => (typeof part === 'string' ? () => part : readPart(part)))
      return (frame) => parts.map((read) => `${read(frame)}`).join('')
    }
    case 'each': {
      const [list, write] = [readList(template.of), readTemplate(template.as)]
      return (frame) => list(frame).map((inside) => write({ ...frame, ...inside }))
    }
    case 'count': {
      const list = readList(template.of)
      return (frame) => list(frame).length
    }
    case 'concat': {
      const lists = template.lists.map((one) => ({ read: readTemplate(one), optional: isOptional(one) }))
      return (frame) => lists.flatMap(({ read, optional }) => spread(read(frame), optional))
    }
    case 'first':
      return firstOf(template.of.map(readTemplate))
    case 'atLeast':
    case 'above': {
      const [left, right] = [readAmount(template.left), readAmount(template.right)]
      const least = template.write === 'atLeast' ? 0 : 1
      return (frame) => compare(sure(left(frame)), sure(right(frame))) >= least
    }
    default:
      return readPrinted(template)
  }
}

/** What counts as absent where it is null; the null of a fault is what was given. */
const NULL_IS_ABSENT = ['request', 'model', 'item', 'priceList']

function readValueTemplate({ value, optional }: ValueTemplate): Run {
  const read = readValue(value)
  return optional === true && NULL_IS_ABSENT.includes(value.from) ? (frame) => read(frame) ?? undefined : read
}

/** A piece of a text that is absent is empty. */
function readPart(part: Template): Run {
  const read = readTemplate(part)
  return isOptional(part) ? (frame) => read(frame) ?? '' : read
}

/** The entries of a list; one that is absent has none. */
function spread(list: unknown, optional: boolean): unknown[] {
  return [...((optional ? (list ?? []) : list) as Iterable<unknown>)]
}

/** Reads a list: what the frame holds below `as`, for each entry. */
function readList(source: ListSource): Run<readonly Partial<Frame>[]> {
  if (source.list === 'lines') return (frame) => chargedLines(partOf(frame, 'estimate')).map((line) => ({ line }))
  if (source.list === 'faults') return (frame) => partOf(frame, 'faults').map((fault) => ({ fault }))
  const only = readOnly(source.only)
  return (frame) => catalogueOf(priceListOf(frame), source.catalogue, only(frame)).map((item) => ({ item }))
}

function isOptional(template: Template): boolean {
  return 'optional' in template && template.optional === true
}

import type { LineReference, Only, RequestValue, StateValue, Value } from '@outlay/ir'
import type { Line } from '@outlay/pricing'
import { attribute, labelOf, lineOf, stated, stateOf } from '@outlay/pricing/runtime'
import { type Frame, partOf, priceListOf, type Run } from './frame.ts'

/** Reads a value of the IR: the function that gives it for a request. */
export function readValue(value: Value): Run {
  switch (value.from) {
    case 'literal':
      return () => value.value
    case 'request':
      return readRequest(value)
    case 'model':
      return ({ model }) => attribute(model, ...value.path)
    case 'item':
      return ({ item }) => attribute(item, ...value.path)
    case 'priceList':
      return (frame) => attribute(priceListOf(frame), ...value.path)
    case 'state':
      return readState(value)
    case 'line': {
      const line = readLine(value.line)
      return (frame) => line(frame)?.[value.part]
    }
    case 'lineLabel': {
      const line = readLine(value.line)
      return (frame) => line(frame)?.labels[value.label]
    }
    case 'anyLabel':
      return (frame) => labelOf(partOf(frame, 'estimate'), value.label)
    case 'fault':
      return (frame) => partOf(frame, 'fault')[value.part]
    case 'faultLabel':
      return (frame) => partOf(frame, 'fault').labels?.[value.label]
    case 'first':
      return firstOf(value.of.map(readValue))
  }
}

/** The first that is neither absent nor null; the last one as it is. */
export function firstOf(alternatives: readonly Run[]): Run {
  return (frame) => {
    let value: unknown
    for (const read of alternatives) {
      value = read(frame)
      if (value !== null && value !== undefined) break
    }
    return value
  }
}

/** Reads a line: the one of a charge, or the one that `each` has reached. */
export function readLine(line: LineReference): Run<Line | undefined> {
  if (line.of === 'current') return ({ line: current }) => current
  return (frame) => lineOf(partOf(frame, 'estimate'), line.id)
}

/** Reads the attributes by which entries of a catalogue are kept for some. */
export function readOnly(only: Only | undefined): Run<Readonly<Record<string, unknown>> | undefined> {
  if (only === undefined) return () => undefined
  const fields = Object.entries(only).map(([name, value]) => [name, readValue(value)] as const)
  return (frame) => Object.fromEntries(fields.map(([name, read]) => [name, read(frame)]))
}

function readRequest({ in: part, path, default: usual }: RequestValue): Run {
  return ({ request }) => {
    let value = (request as Holder)[part]
    for (const { name, optional } of path) {
      if (optional && (value === null || value === undefined)) return usual
      value = (value as Holder)[name]
    }
    return value ?? usual ?? value
  }
}

type Holder = Readonly<Record<string, unknown>>

function readState({ name, type, checked, required }: StateValue): Run {
  const read = ({ context }: Frame): unknown =>
    checked ? stateOf(context.state, name, type) : attribute(context.state, name)
  return required ? (frame) => stated(read(frame), name) : read
}

import { isObject, type Json } from '../../model/schema.ts'
import { isSound } from '../../model/vendor.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { template } from '../answers/template-code.ts'
import type { Scope } from '../expressions/scope.ts'

/** What an answer is where the document says nothing else. */
const JSON_TYPE = 'application/json'

/** Code for `x-faults`: the steps in their order and the usual error body. */
export function faultRules(scope: Scope, node: Json, place: Place): string {
  const steps = Array.isArray(node['steps']) ? node['steps'] : []
  const written = steps.map((step: unknown, index) => faultStep(scope, step, [...place, 'steps', index]))
  return `{\n  steps: [\n    ${written.join(',\n    ')},\n  ],\n  ${[`answer: ${answer(scope, node['answer'], [...place, 'answer'])}`, ...listing(node['answer'])].join(',\n  ')},\n}`
}

function faultStep(scope: Scope, step: unknown, place: Place): string {
  const rules = Array.isArray(step)
    ? step.map((rule, index) => faultRule(scope, rule, [...place, index]))
    : [faultRule(scope, step, place)]
  return `[${rules.join(', ')}]`
}

function faultRule(scope: Scope, node: unknown, place: Place): string {
  if (!isObject(node) || !isSound(scope.vendor, place)) return '{}'
  const lists = ['fault', 'at', 'keyword', 'location'].flatMap((word) =>
    node[word] === undefined ? [] : [`${word}: ${JSON.stringify([node[word]].flat())}`],
  )
  const headers = headersOf(scope, node)
  const plain = ['status', 'code', 'labels'].flatMap((word) =>
    node[word] === undefined ? [] : [`${word}: ${JSON.stringify(node[word])}`],
  )
  const message =
    node['message'] === undefined
      ? []
      : [
          `message: ${written(['fault'], template(scope, { node: node['message'], schema: undefined, place: [...place, 'message'] }).code)}`,
        ]
  const own =
    node['answer'] === undefined
      ? []
      : [`answer: ${answer(scope, node['answer'], [...place, 'answer'])}`, ...listing(node['answer'])]
  return `{ ${[...lists, ...plain, ...headers, ...message, ...own].join(', ')} }`
}

/** The rule's headers, with the media type that the document's responses of its status have. */
function headersOf({ vendor }: Scope, { status, headers }: Json): string[] {
  const responses = vendor.operations.flatMap((operation) => operation.responses)
  const mediaType = responses.find((one) => one.status === String(status))?.content[0]?.mediaType ?? JSON_TYPE
  const typed = mediaType === JSON_TYPE ? {} : { 'Content-Type': mediaType }
  const all = { ...typed, ...(isObject(headers) ? headers : {}) }
  return Object.keys(all).length === 0 ? [] : [`headers: ${JSON.stringify(all)}`]
}

/** Whether a body lists all faults: where not all are told, it has an entry for their count. */
function listing(node: unknown): string[] {
  return JSON.stringify(node)?.includes('"$faults"') ? ['listsFaults: true'] : []
}

function answer(scope: Scope, node: unknown, place: Place): string {
  if (!isSound(scope.vendor, place)) return '() => undefined'
  const { code } = template(scope, { node, schema: undefined, place })
  return written(['fault', 'faults'], `(${code})`)
}

/** A function of a fault, which takes the state where it reads it. */
function written(names: readonly string[], code: string): string {
  return `(${[...names, ...(code.includes('context.state') ? ['context'] : [])].join(', ')}) => ${code}`
}

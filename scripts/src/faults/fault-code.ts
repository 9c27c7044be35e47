import { template } from '../answers/template-code.ts'
import { isObject, type Json } from '../document/schema.ts'
import type { Scope } from '../expressions/scope.ts'
import type { Place } from '../source/yaml-source.ts'

/** Code for `x-faults`: the steps in their order and the usual error body. */
export function faultRules(scope: Scope, node: Json, place: Place): string {
  const steps = Array.isArray(node['steps']) ? node['steps'] : []
  const written = steps.map((step: unknown, index) => faultStep(scope, step, [...place, 'steps', index]))
  return `{\n  steps: [\n    ${written.join(',\n    ')},\n  ],\n  answer: ${answer(scope, node['answer'], [...place, 'answer'])},\n}`
}

function faultStep(scope: Scope, step: unknown, place: Place): string {
  const rules = Array.isArray(step)
    ? step.map((rule, index) => faultRule(scope, rule, [...place, index]))
    : [faultRule(scope, step, place)]
  return `[${rules.join(', ')}]`
}

function faultRule(scope: Scope, node: unknown, place: Place): string {
  if (!isObject(node)) return '{}'
  const lists = ['fault', 'at', 'keyword', 'location'].flatMap((word) =>
    node[word] === undefined ? [] : [`${word}: ${JSON.stringify([node[word]].flat())}`],
  )
  const plain = ['status', 'code', 'headers'].flatMap((word) =>
    node[word] === undefined ? [] : [`${word}: ${JSON.stringify(node[word])}`],
  )
  const message =
    node['message'] === undefined
      ? []
      : [
          `message: (fault) => ${template(scope, { node: node['message'], schema: undefined, place: [...place, 'message'] }).code}`,
        ]
  const own = node['answer'] === undefined ? [] : [`answer: ${answer(scope, node['answer'], [...place, 'answer'])}`]
  return `{ ${[...lists, ...plain, ...message, ...own].join(', ')} }`
}

function answer(scope: Scope, node: unknown, place: Place): string {
  const { code } = template(scope, { node, schema: undefined, place })
  return `(fault, faults) => (${code})`
}

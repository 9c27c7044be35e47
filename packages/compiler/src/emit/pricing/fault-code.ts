import type { FaultAnswer, FaultRule, FaultRules, Template } from '@outlay/ir'
import { templateCode } from './template-code.ts'
import { literalCode, type Writer, writerOf } from './writer.ts'

const LISTS = ['fault', 'at', 'keyword', 'location'] as const
const LITERALS = ['status', 'code', 'labels', 'headers'] as const

/** Code of `x-faults`: the steps in their order and the usual error body. */
export function faultRulesCode(writer: Writer, { steps, answer }: FaultRules): string {
  const codes = steps.map((step) => `[${step.map((rule) => ruleCode(writer, rule)).join(', ')}]`)
  return `{\n  steps: [\n    ${codes.join(',\n    ')},\n  ],\n  ${answerCodes(writer, answer).join(',\n  ')},\n}`
}

function ruleCode(writer: Writer, rule: FaultRule): string {
  const fields = [...LISTS, ...LITERALS].flatMap((word) =>
    rule[word] === undefined ? [] : [`${word}: ${literalCode(rule[word])}`],
  )
  const { message, answer } = rule
  return `{ ${[
    ...fields,
    ...(message === undefined ? [] : [`message: ${functionCode(writer, ['fault'], message)}`]),
    ...(answer === undefined ? [] : answerCodes(writer, answer)),
  ].join(', ')} }`
}

function answerCodes(writer: Writer, { body, listsFaults }: FaultAnswer): string[] {
  const code = body === undefined ? '() => undefined' : functionCode(writer, ['fault', 'faults'], body)
  return [`answer: ${code}`, ...(listsFaults ? ['listsFaults: true'] : [])]
}

/** A function of a fault, which takes the state where it reads it. */
function functionCode(writer: Writer, parameters: readonly string[], template: Template): string {
  const own = writerOf(writer)
  const code = templateCode(own, template)
  const body = template.write === 'object' || parameters.length > 1 ? `(${code})` : code
  return `(${[...parameters, ...(own.reads.has('context') ? ['context'] : [])].join(', ')}) => ${body}`
}

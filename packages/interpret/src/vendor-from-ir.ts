import type * as ir from '@outlay/ir'
import type { ParameterType } from '@outlay/validators'
import type { AnswerWhen, BodySpec, OperationSpec, ResponseContent, Vendor, VendorOperation } from '@outlay/vendor'
import { type Interpreted, interpret } from './interpret.ts'
import { type InterpretedValidators, readValidators } from './validators.ts'

/**
 * The vendor value of a compiled document: everything that a generated one has but the sample world, which only
 * hand-written code reads.
 *
 * @example
 * const [xRouter] = compileToIr(readSources('openapi/x-router')).vendors
 * createReference({ vendors: [vendorFromIr(xRouter)], now: () => Date.now() })
 */
export function vendorFromIr({ facts, rules, checks }: ir.CompiledVendor): Vendor {
  const read = { interpreted: interpret(rules), validators: readValidators(checks) }
  const { name, title, version, server, basePath, document, examples } = facts
  return {
    ...{ name, title: String(title), version: String(version), server: String(server), basePath },
    operations: facts.operations.map((operation) => readOperation(operation, read)),
    faults: read.interpreted.faults,
    priceLists: read.interpreted.priceLists,
    document: async () => document,
    examples: async () => examples,
    responseValidators: async () => responseValidators(facts, read.validators),
  }
}

interface Reading {
  readonly interpreted: Interpreted
  readonly validators: InterpretedValidators
}

function readOperation(operation: ir.Operation, { interpreted, validators }: Reading): VendorOperation {
  const { id, body, responses, status, declaredStatus, idempotencyHeader } = operation
  const answer = interpreted.operations[id]
  const mediaType = responses.find((one) => one.status === declaredStatus)?.contents[0]?.mediaType
  return {
    spec: specOf(operation),
    ...bodiesOf(body, validators),
    ...(body?.defaults !== undefined && idempotencyHeader !== undefined && { defaults: body.defaults }),
    parameters: validators.ofParameters(id),
    ...(answer !== undefined && { answer }),
    status: Number(status),
    ...(mediaType !== undefined && mediaType !== 'application/json' && { mediaType }),
    responses: Object.fromEntries(responses.map((one) => [one.status, one.contents.map(contentOf)])),
    faults: interpreted.operationFaults[id],
  }
}

/** The validators of a body: the first, and one for each media type where there are several. */
function bodiesOf(
  body: ir.RequestBody | undefined,
  { ofBody }: InterpretedValidators,
): Pick<VendorOperation, 'body' | 'bodies'> {
  const named = (body?.contents ?? []).flatMap(({ mediaType, schemaName }) =>
    schemaName === undefined ? [] : [[mediaType, ofBody(schemaName)] as const],
  )
  const [first] = named
  if (first === undefined) return {}
  return named.length === 1 ? { body: first[1] } : { body: first[1], bodies: Object.fromEntries(named) }
}

function contentOf({ mediaType, schemaName }: ir.Content): ResponseContent {
  return { mediaType, ...(schemaName !== undefined && { schema: schemaName }) }
}

function specOf(operation: ir.Operation): OperationSpec {
  const { id, method, path, summary, parameters, body, answerWhen } = operation
  const { estimate, tokenizers, counted, estimatedBy } = operation
  return {
    ...{ id, method, path },
    ...(summary !== undefined && { summary }),
    parameters: parameters.map(({ name, in: part, required, types }) => {
      // The checks refused parameters that are lists or objects.
      return { name, in: part, required, types: types as readonly ParameterType[] }
    }),
    ...(body !== undefined && { body: bodySpec(body) }),
    ...(answerWhen !== undefined && { answerWhen: answerWhenSpec(answerWhen) }),
    ...(estimate !== undefined && { estimate }),
    ...(tokenizers !== undefined && { tokenizers }),
    ...(counted !== undefined && { counted }),
    ...(estimatedBy !== undefined && { estimatedBy }),
  }
}

function bodySpec({ required, contents, limit, form, knownFields }: ir.RequestBody): BodySpec {
  const schemas = contents.flatMap(({ mediaType, schemaName }) =>
    schemaName === undefined ? [] : [[mediaType, schemaName] as const],
  )
  const [first] = schemas
  return {
    required,
    mediaTypes: contents.map(({ mediaType }) => mediaType),
    ...(first !== undefined && { schema: first[1] }),
    ...(schemas.length > 1 && { schemas: Object.fromEntries(schemas) }),
    ...(limit !== undefined && { limit }),
    ...(form !== undefined && { form }),
    ...(knownFields !== undefined && { fields: knownFields }),
  }
}

function answerWhenSpec({ value, written, status, schema, otherwise }: ir.AnswerWhen): AnswerWhen {
  // The schema of `x-answer-when` takes nothing else.
  const is = written as AnswerWhen['is']
  return { value, is, status: Number(status), schema, ...(otherwise !== undefined && { otherwise }) }
}

function responseValidators(
  { operations }: ir.Vendor,
  { ofBody }: InterpretedValidators,
): Awaited<ReturnType<Vendor['responseValidators']>> {
  const names = operations.flatMap(({ responses, answerWhen }) => [
    ...responses.flatMap(({ contents }) => contents.flatMap(({ schemaName }) => schemaName ?? [])),
    ...[answerWhen?.schema, answerWhen?.otherwise].filter((name) => name !== undefined),
  ])
  return Object.fromEntries([...new Set(names)].map((name) => [name, ofBody(name)]))
}

import type { Content, List, Operation, Parameter, RequestBody } from '@outlay/ir'
import { defaultsOf } from '../model/defaults.ts'
import { formFields } from '../model/form.ts'
import { listOf } from '../model/list.ts'
import { openFields } from '../model/open-fields.ts'
import {
  answerOf,
  goodStatus,
  isHandled,
  type Content as ModelContent,
  type Operation as ModelOperation,
} from '../model/operation.ts'
import { isSafe } from '../model/safe.ts'
import { followed, isObject, type Json, typesOf } from '../model/schema.ts'
import { lowerAnswerWhen } from './answer-when.ts'
import { secretFields } from './secrets.ts'
import { asksForKey, securityOf } from './security.ts'

/** An operation as plain data: what the document says of it, with its references followed and its defaults decided. */
export function lowerOperation(document: Json, operation: ModelOperation): Operation {
  const { id, method, path, node, parameters, responses, pricing, estimatedBy } = operation
  const body = bodyOf(document, operation)
  const declared = answerOf(operation)
  const answerWhen = lowerAnswerWhen(document, operation)
  const stream = streamOf(operation)
  const list = lowerList(document, operation)
  const key = parameters.find((one) => one.in === 'header' && /^idempotency-key$/i.test(one.name))
  const tokenizers = namesIn(pricing, 'tokenizer', (name) => [name])
  const counted = namesIn(pricing, 'tokens', pointersTo)
  const { summary, description, deprecated } = node
  return {
    id,
    method: method.toUpperCase(),
    path,
    ...(typeof summary === 'string' && { summary }),
    ...(typeof description === 'string' && { description }),
    ...(deprecated === true && { deprecated }),
    parameters: parameters.map((one) => lowerParameter(document, one)),
    ...(body !== undefined && { body }),
    responses: responses.map(({ status, description: text, content }) => ({
      status,
      ...(typeof text === 'string' && { description: text }),
      contents: content.map(lowerContent),
    })),
    status: goodStatus(operation),
    ...(declared !== undefined && { declaredStatus: declared.status }),
    ...(answerWhen !== undefined && { answerWhen }),
    handled: isHandled(operation),
    safe: isSafe(operation),
    ...(key !== undefined && { idempotencyHeader: key.name.toLowerCase() }),
    secured: operation.secured,
    security: securityOf(document, operation),
    asksForKey: asksForKey(document, operation),
    secrets: secretFields(document, operation),
    ...(stream !== undefined && { stream }),
    ...(list !== undefined && { list }),
    ...(typeof pricing?.['kind'] === 'string' && { estimate: pricing['kind'] }),
    ...(estimatedBy !== undefined && { estimatedBy }),
    ...(tokenizers !== undefined && { tokenizers }),
    ...(counted !== undefined && { counted }),
  }
}

/** A body in one media type. */
export function lowerContent({ mediaType, schema, schemaName, streamEnd }: ModelContent): Content {
  return {
    mediaType,
    ...(isObject(schema) && { schema }),
    ...(schemaName !== undefined && { schemaName }),
    ...(streamEnd !== undefined && { streamEnd }),
  }
}

function lowerParameter(
  document: Json,
  { name, in: place, required, schema }: ModelOperation['parameters'][number],
): Parameter {
  return { name, in: place, required, schema, types: typesOf(followed(document, schema)) }
}

function bodyOf(document: Json, operation: ModelOperation): RequestBody | undefined {
  const { body, bodyRequired, bodyLimit } = operation
  const [first] = body
  if (first === undefined) return undefined
  const form = formFields(document, operation)
  const { fields } = openFields(document, operation)
  const defaults = defaultsOf(document, first.schema)
  return {
    required: bodyRequired,
    contents: body.map(lowerContent),
    ...(bodyLimit !== undefined && { limit: bodyLimit }),
    ...(form !== undefined && { form }),
    ...(Array.isArray(fields) && { knownFields: fields.map(String) }),
    ...(defaults !== undefined && { defaults }),
  }
}

/** What an operation streams: the schema of the data of one event. */
function streamOf({ responses }: ModelOperation): Content | undefined {
  const found = responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ content }) => content)
    .find(({ mediaType }) => /^text\/event-stream\b/i.test(mediaType))
  return found && lowerContent(found)
}

function lowerList(document: Json, operation: ModelOperation): List | undefined {
  const list = listOf(operation)
  if (list === undefined) return undefined
  const { entries, next, more } = list
  const to = operation.parameters.find((one) => one.in === 'query' && one.name === next?.to)
  const first = to && followed(document, to.schema)['default']
  return {
    entries,
    ...(next && { next: { ...next, ...(first !== undefined && { first }) } }),
    ...(more && { more }),
  }
}

/** What a word of the price rules says wherever it stands, such as the tokenizers; undefined where nothing does. */
function namesIn(node: unknown, word: string, read: (value: string) => readonly string[]): string[] | undefined {
  const named = (part: unknown): readonly string[] => {
    if (typeof part !== 'object' || part === null) return []
    return Object.entries(part).flatMap(([key, value]) => (key === word ? read(String(value)) : named(value)))
  }
  const names = [...new Set(named(node))]
  return names.length === 0 ? undefined : names
}

/** The place in the body to which an expression points; none for another part of the request. */
function pointersTo(expression: string): readonly string[] {
  const found = /^\$request\.body(?:#(.*))?$/.exec(expression)
  return found === null ? [] : [found[1] ?? '']
}

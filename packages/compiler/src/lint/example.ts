import { entriesOf } from '../model/operation.ts'
import { isObject } from '../model/schema.ts'

/** A named example of an operation's request or response. */
export interface Example {
  readonly name: string
  readonly node: unknown
  readonly path: readonly string[]
}

/** A named example of a response. */
export interface ResponseExample extends Example {
  readonly status: string
}

/** The named examples of an operation's request body. */
export function requestExamples(operation: unknown): Example[] {
  return examplesOf(isObject(operation) ? operation['requestBody'] : undefined, ['requestBody'])
}

/** The named examples of an operation's responses. */
export function responseExamples(operation: unknown): ResponseExample[] {
  return entriesOf(isObject(operation) ? operation['responses'] : undefined).flatMap(([status, response]) =>
    examplesOf(response, ['responses', status]).map((example) => ({ ...example, status })),
  )
}

function examplesOf(body: unknown, path: readonly string[]): Example[] {
  if (!isObject(body)) return []
  return entriesOf(body['content']).flatMap(([mediaType, media]) =>
    entriesOf(isObject(media) ? media['examples'] : undefined).map(([name, node]) => ({
      name,
      node,
      path: [...path, 'content', mediaType, 'examples', name],
    })),
  )
}

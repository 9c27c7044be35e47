import type { Operation, Response } from '../../model/operation.ts'
import type { Json } from '../../model/schema.ts'
import { outlineOf } from './outline.ts'
import { type Picking, pickingOf } from './picking.ts'

/** The JSON types of the bodies of an operation's answers by status, as the runtime of `@outlay/sdk` reads them. */
export interface AnswerTypes {
  readonly answers: Readonly<Record<string, string>>
  /** Where the request picks its good answers, those: the declared ones, and the others. */
  readonly picked?: Readonly<Record<'dryRun' | 'realRun', Readonly<Record<string, string>>>>
}

const ANY = 'object|array|string|number|boolean|null'

/** The JSON types of the answers of an operation. */
export function answerTypes(document: Json, operation: Operation): AnswerTypes {
  const { responses } = operation
  const picking = pickingOf(document, operation)
  if (picking === undefined) return { answers: typesOf(document, responses) }
  const refused = responses.filter(({ status }) => !isGood(status))
  return { answers: typesOf(document, refused), picked: pickedTypes(document, responses, picking) }
}

function pickedTypes(
  document: Json,
  responses: readonly Response[],
  { status, otherwise }: Picking,
): NonNullable<AnswerTypes['picked']> {
  const good = responses.filter((response) => isGood(response.status))
  const here = (response: Response): boolean => response.status === status
  return {
    dryRun: typesOf(document, good.filter(here)),
    realRun: typesOf(document, otherwise === undefined ? good.filter((one) => !here(one)) : good),
  }
}

function typesOf(document: Json, responses: readonly Response[]): Record<string, string> {
  return Object.fromEntries(responses.map(({ status, content }) => [status, typeOf(document, content)]))
}

function typeOf(document: Json, content: Response['content']): string {
  const json = content.find(({ mediaType }) => /^[^;]*[/+]json\b/.test(mediaType))
  if (json === undefined) return 'none'
  return (outlineOf(document, json.schema).type ?? ANY).replaceAll('integer', 'number')
}

function isGood(status: string): boolean {
  return status.startsWith('2')
}

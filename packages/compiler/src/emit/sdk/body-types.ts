import type { Operation, Response, Vendor } from '@outlay/ir'
import { isJson } from '../../model/media-type.ts'
import { shapeOf } from './schema-shape.ts'

/** The JSON types of the bodies of an operation's responses by status, as the runtime of `@outlay/sdk` reads them. */
export interface BodyTypes {
  readonly responses: Readonly<Record<string, string>>
  /** Where the request picks its good responses, those: of dry runs, and of real runs. */
  readonly selected?: Readonly<Record<'dryRun' | 'realRun', Readonly<Record<string, string>>>>
}

const ANY = 'object|array|string|number|boolean|null'

/** The JSON types of the responses of an operation. */
export function bodyTypes(vendor: Vendor, { responses, answerWhen }: Operation): BodyTypes {
  const typesOf = (some: readonly Response[]): Record<string, string> =>
    Object.fromEntries(some.map((response) => [response.status, typeOf(vendor, response)]))
  if (answerWhen === undefined) return { responses: typesOf(responses) }
  const { status, otherwise } = answerWhen
  const good = responses.filter(isSuccess)
  const others = otherwise === undefined ? good.filter((one) => one.status !== status) : good
  return {
    responses: typesOf(responses.filter((one) => !isSuccess(one))),
    selected: { dryRun: typesOf(good.filter((one) => one.status === status)), realRun: typesOf(others) },
  }
}

/** Is it a response to what was done? */
export function isSuccess({ status }: Response): boolean {
  return status.startsWith('2')
}

function typeOf({ document }: Vendor, { contents }: Response): string {
  const json = contents.find(({ mediaType }) => isJson(mediaType))
  if (json === undefined) return 'none'
  return (shapeOf(document, json.schema).type ?? ANY).replaceAll('integer', 'number')
}

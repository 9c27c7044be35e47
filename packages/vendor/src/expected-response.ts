import { hasDeclaredResponse } from './declared-response.ts'
import type { ResponseContent, VendorOperation } from './operation.ts'

/**
 * What the document declares for a status: by the status itself, by its class (`4XX`), or by `default`; undefined where it
 * declares nothing.
 *
 * @example expectedContents(estimateImage, 404) // [{ mediaType: 'application/json', schema: 'NotFoundError' }]
 */
export function expectedContents(
  { responses }: Pick<VendorOperation, 'responses'>,
  status: number,
): readonly ResponseContent[] | undefined {
  return responses[`${status}`] ?? responses[`${`${status}`.slice(0, 1)}XX`] ?? responses['default']
}

/**
 * The schema that a request selects for its response of a status (`x-answer-when`); undefined where the status alone decides.
 *
 * @example selectSchema(generateImages, { query: { dryRun: true }, body }, 200) // 'ImageEstimate'
 */
export function selectSchema(operation: VendorOperation, request: unknown, status: number): string | undefined {
  const { answerWhen } = operation.spec
  if (answerWhen?.status !== status) return undefined
  return hasDeclaredResponse(operation, request) ? answerWhen.schema : answerWhen.otherwise
}

import type { ParsedResponse, ResponseValidator } from '../call/call.ts'
import { callHooks } from '../call/hooks.ts'
import { UnexpectedResponseError } from '../errors/errors.ts'
import { findDeclared } from '../response/parse-body.ts'
import { responseDetails } from '../response/read-response.ts'
import { findMismatch, type Shape } from './shape.ts'

export type { ResponseValidator } from '../call/call.ts'
export type { Shape } from './shape.ts'

const MODES = ['off', 'report', 'throw']

type Shapes = Readonly<Record<string, Shape>>

/** The outlines of the answers of an operation, by status: `200`, `4XX`, `default`. */
export interface OperationShapes {
  readonly responses: Shapes
  /** Where the request picks its good answers, those: the declared ones, and the others. */
  readonly dryRun?: Shapes
  readonly realRun?: Shapes
  /** The outline of the data of an event, where it streams. */
  readonly event?: Shape
}

/** What is done about a good answer that is not what the document declares. */
export interface ResponseValidatorOptions {
  /**
   * `report`, the default, tells the hook `onUnexpectedResponse` and gives the answer nevertheless; `throw` rejects the call
   * with an UnexpectedResponseError; `off` looks at nothing.
   */
  readonly mode?: 'off' | 'report' | 'throw' | undefined
}

/**
 * Checks answers against their outlines, at any depth: fields that must be there, types, patterns and bounds. New fields and new
 * values of an enum pass.
 *
 * @throws TypeError for an invalid mode
 * @example createResponseValidator({ estimateImage: { responses: { 200: { type: 'object' } } } }, { mode: 'throw' })
 */
export function createResponseValidator(
  operations: Readonly<Record<string, OperationShapes>>,
  { mode = 'report' }: ResponseValidatorOptions,
): ResponseValidator {
  if (!MODES.includes(mode)) {
    throw new TypeError(`\`mode\` must be one of ${MODES.join(', ')}; received ${JSON.stringify(mode)}.`)
  }
  return (response) => {
    const shape = mode === 'off' ? undefined : shapeOf(operations[response.call.operation.id], response)
    const problem = shape && findMismatch(shape, response.data, response.redactor.redactText)
    if (problem === undefined || !response.response.ok || mode === 'throw') return problem
    const error = new UnexpectedResponseError({ ...responseDetails(response, response.text), problem })
    callHooks(response.options.hooks, 'onUnexpectedResponse', error)
    return undefined
  }
}

function shapeOf(
  shapes: OperationShapes | undefined,
  { call: { selection }, response: { status }, isEvent }: ParsedResponse,
): Shape | undefined {
  if (isEvent) return shapes?.event
  if (selection?.isStream && status < 300) return undefined
  const selected = selection && (selection.isDryRun ? shapes?.dryRun : shapes?.realRun)
  const declared = findDeclared(status, selected, shapes?.responses)
  return declared?.type === 'none' ? undefined : declared
}

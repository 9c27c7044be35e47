import { answerFacts } from '../answer/answer-facts.ts'
import type { AnswerCheck, Judged } from '../client/client.ts'
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts'
import { tell } from '../hooks/tell.ts'
import { misshape, type Shape } from './shape.ts'

const MODES = ['off', 'report', 'throw']

type Shapes = Readonly<Record<string, Shape>>

/** The outlines of the answers of an operation, by status: `200`, `4XX`, `default`. */
export interface OperationShapes {
  readonly answers: Shapes
  /** Where the request picks its good answers, those: the declared ones, and the others. */
  readonly declared?: Shapes
  readonly otherwise?: Shapes
  /** The outline of the data of an event, where it streams. */
  readonly event?: Shape
}

/** What is done about a good answer that is not what the document declares. */
export interface AnswerOptions {
  /**
   * `report`, the default, tells the hook `onUnexpectedAnswer` and gives the answer nevertheless; `throw` rejects the call
   * with an UnexpectedAnswerError; `off` looks at nothing.
   */
  readonly mode?: 'off' | 'report' | 'throw' | undefined
}

/**
 * Holds answers to their outlines, at any depth: fields that must be there, types, patterns and bounds. New fields and new
 * values of an enum pass.
 *
 * @throws TypeError for a mode that is none
 * @example answerCheck({ estimateImage: { answers: { 200: { type: 'object' } } } }, { mode: 'throw' })
 */
export function answerCheck(
  operations: Readonly<Record<string, OperationShapes>>,
  { mode = 'report' }: AnswerOptions,
): AnswerCheck {
  if (!MODES.includes(mode)) {
    throw new TypeError(`mode is ${JSON.stringify(mode)}; allowed is ${MODES.join(', ')}.`)
  }
  return (judged) => {
    const shape = mode === 'off' ? undefined : shapeOf(operations[judged.call.operation.id], judged)
    const problem = shape && misshape(shape, judged.data, judged.veil.text)
    if (problem === undefined || !judged.response.ok || mode === 'throw') return problem
    const error = new UnexpectedAnswerError({ ...answerFacts(judged, judged.text), problem })
    tell(judged.options.hooks, 'onUnexpectedAnswer', error)
    return undefined
  }
}

function shapeOf(
  shapes: OperationShapes | undefined,
  { call: { picked }, response: { status }, isEvent }: Judged,
): Shape | undefined {
  if (isEvent) return shapes?.event
  if (picked?.isStream && status < 300) return undefined
  const answers = { ...shapes?.answers, ...(picked && (picked.isDeclared ? shapes?.declared : shapes?.otherwise)) }
  const declared = answers[status] ?? answers[`${String(status)[0]}XX`] ?? answers['default']
  return declared?.type === 'none' ? undefined : declared
}

/** What the generated `answers` are made of. */

export type { AnswerCheck } from '../client/client.ts'
export { type AnswerOptions, answerCheck, type OperationShapes } from './answer-check.ts'
export type { Shape } from './shape.ts'

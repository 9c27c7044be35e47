/** What the generated `answers` are made of. */

export type { AnswerCheck } from '../answer/answer-check.ts'
export { type AnswerOptions, answerCheck, type OperationShapes } from './answer-check.ts'
export type { Shape } from './shape.ts'

export { Money } from '@outlay/money'
export { AmountError, type Amounts } from './amounts.ts'

import type { AnyCondition, ConditionalCall, DryRunOptions, RealRunOptions } from '../call/conditional-function.ts'
import type { Operation } from '../operation/operation.ts'
import { type Amounts, readAmounts } from './amounts.ts'

/** Where the amounts of each operation's answers are. */
export type OperationAmounts = Readonly<Record<string, Amounts>>

/** A generated function, by what it answers and what it streams. */
export interface OperationCall<Answer, Event> {
  (options: never): PromiseLike<Answer>
  readonly operation: Operation<unknown, Event>
}

/** An operation that streams nothing has events of any type, and so none. */
type EventOf<Event> = unknown extends Event ? never : Event

/** Gives the amounts of an answer, or of an event, that is there already. */
export type ReadMoney<Mirrors> = <Answer, Event, Data extends Answer | EventOf<Event>>(
  called: OperationCall<Answer, Event>,
  data: Data,
) => MoneyOf<Mirrors, Data>

/**
 * Makes the function that reads the amounts of a vendor's answers.
 *
 * @example createMoneyReader({ estimateImage: { required: { usd: { unit: 'USD' } } } })
 */
export function createMoneyReader<Mirrors>(operations: OperationAmounts): ReadMoney<Mirrors> {
  return (called, data) => {
    const id = (called as Partial<typeof called> | undefined)?.operation?.id
    if (id === undefined) {
      throw new TypeError('readMoney takes a function of the vendor entry.')
    }
    const amounts = Object.hasOwn(operations, id) ? operations[id] : undefined
    if (!amounts) {
      throw new TypeError(
        `${id} is not an operation of this vendor. Pass a function of the vendor that readMoney belongs to.`,
      )
    }
    // The generated type of the reader says what the amounts are.
    return readAmounts({ operation: id, response: data, pointer: '' }, amounts, data) as never
  }
}

/** An answer as it came, and its amounts beside it. */
export type ResponseWithMoney<Mirrors, Answer> = Answer extends unknown
  ? { readonly data: Answer; readonly money: MoneyOf<Mirrors, Answer> }
  : never

/** Calls an operation and gives its answer with the amounts beside it; typed as the call itself is. */
export interface WithMoney<Mirrors> {
  <Data extends object, By extends AnyCondition, Errors, Event, Vendor extends string>(
    called: ConditionalCall<Data, By, Errors, Event, Vendor>,
    options: DryRunOptions<Data, By, Vendor>,
  ): Promise<ResponseWithMoney<Mirrors, By['dryRun']>>
  <Data extends object, By extends AnyCondition, Errors, Event, Vendor extends string>(
    called: ConditionalCall<Data, By, Errors, Event, Vendor>,
    options: RealRunOptions<Data, By, Vendor>,
  ): Promise<ResponseWithMoney<Mirrors, By['realRun']>>
  <Given, Answer>(
    called: OperationCall<Answer, unknown> & ((options: Given) => PromiseLike<Answer>),
    options: NoInfer<Given>,
  ): Promise<ResponseWithMoney<Mirrors, Answer>>
}

/**
 * Makes the function that calls an operation of a vendor and reads the amounts of its answer.
 *
 * @example createMoneyCaller({ estimateImage: { required: { usd: { unit: 'USD' } } } })
 */
export function createMoneyCaller<Mirrors>(operations: OperationAmounts): WithMoney<Mirrors> {
  const read = createMoneyReader(operations)
  return async (called: OperationCall<unknown, unknown>, options: unknown) => {
    // WithMoney holds the options to the function that is called.
    const data = await called(options as never)
    // The generated type of the caller says what is returned.
    return { data, money: read(called, data) } as never
  }
}

/** A type of answers, and that of the amounts in them; undefined where they have none. */
export interface ResponseAmounts<Answer, Amounts> {
  readonly answer: Answer
  readonly amounts: Amounts
}

/** The type of the amounts of an answer, by the mirrors of a vendor; of a union, that of each of its members. */
export type MoneyOf<Mirrors, Answer> = Answer extends unknown
  ? [Exactly<Mirrors, Answer>] extends [never]
    ? Narrowed<Mirrors, Answer>
    : Exactly<Mirrors, Answer>
  : never

type Exactly<Mirrors, Answer> = {
  [Name in keyof Mirrors]: Mirrors[Name] extends ResponseAmounts<infer Given, infer Amounts>
    ? [Answer, Given] extends [Given, Answer]
      ? Amounts
      : never
    : never
}[keyof Mirrors]

/** The same for what somebody has narrowed: an answer with a literal in it. */
type Narrowed<Mirrors, Answer> = {
  [Name in keyof Mirrors]: Mirrors[Name] extends ResponseAmounts<infer Given, infer Amounts>
    ? [Answer] extends [Given]
      ? Amounts
      : never
    : never
}[keyof Mirrors]

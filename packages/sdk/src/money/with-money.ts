import type { AnyCondition, ConditionalCall, DryRunOptions, RealRunOptions } from '../client/picking-function.ts'
import type { MoneyOf } from './mirror.ts'
import { createMoneyReader, type OperationAmounts, type OperationCall } from './money-in.ts'

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
    const data = await called(options as never)
    return { data, money: read(called, data) } as never
  }
}

import type { AnyPicks, Picked, Picking, Unpicked } from '../client/picking-function.ts'
import type { MoneyOf } from './mirror.ts'
import { type Called, moneyReader, type OperationAmounts } from './money-in.ts'

/** An answer as it came, and its amounts beside it. */
export type Beside<Mirrors, Answer> = Answer extends unknown
  ? { readonly data: Answer; readonly money: MoneyOf<Mirrors, Answer> }
  : never

/** Calls an operation and gives its answer with the amounts beside it; typed as the call itself is. */
export interface MoneyCaller<Mirrors> {
  <Data extends object, By extends AnyPicks, Errors, Event, Vendor extends string>(
    called: Picking<Data, By, Errors, Event, Vendor>,
    options: Picked<Data, By, Vendor>,
  ): Promise<Beside<Mirrors, By['declared']>>
  <Data extends object, By extends AnyPicks, Errors, Event, Vendor extends string>(
    called: Picking<Data, By, Errors, Event, Vendor>,
    options: Unpicked<Data, By, Vendor>,
  ): Promise<Beside<Mirrors, By['otherwise']>>
  <Given, Answer>(
    called: Called<Answer, unknown> & ((options: Given) => PromiseLike<Answer>),
    options: NoInfer<Given>,
  ): Promise<Beside<Mirrors, Answer>>
}

/**
 * Makes the function that calls an operation of a vendor and reads the amounts of its answer.
 *
 * @example moneyCaller({ estimateImage: { required: { usd: { unit: 'USD' } } } })
 */
export function moneyCaller<Mirrors>(operations: OperationAmounts): MoneyCaller<Mirrors> {
  const read = moneyReader(operations)
  return async (called: Called<unknown, unknown>, options: unknown) => {
    const data = await called(options as never)
    return { data, money: read(called, data) } as never
  }
}

import type { Options } from '../client/client.ts'
import type { At, Not, PickingFunction, Picks, With, Without } from '../client/picking-function.ts'
import type { MoneyOf } from './mirror.ts'
import { type Called, moneyReader, type OperationAmounts } from './money-in.ts'

/** An answer as it came, and its amounts beside it. */
export type Beside<Mirrors, Answer> = Answer extends unknown
  ? { readonly data: Answer; readonly money: MoneyOf<Mirrors, Answer> }
  : never

type AnyPicks = Picks<readonly string[], unknown, unknown, unknown>

/** A function whose answers the request picks; every function looks like one that is picked by no keys. */
type Picking<Data extends object, By extends AnyPicks, Errors, Event> = PickingFunction<Data, By, Errors, Event> &
  (string extends By['keys'][number] ? never : unknown)

/** Calls an operation and gives its answer with the amounts beside it; typed as the call itself is. */
export interface MoneyCaller<Mirrors> {
  <Data extends object, By extends AnyPicks, Errors, Event>(
    called: Picking<Data, By, Errors, Event>,
    options: Options<Data> & With<By['keys'], By['is']>,
  ): Promise<Beside<Mirrors, By['declared']>>
  <Data extends object, By extends AnyPicks, Errors, Event>(
    called: Picking<Data, By, Errors, Event>,
    options: Options<Data> & Without<By['keys'], Not<At<Data, By['keys']>, By['is']>>,
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

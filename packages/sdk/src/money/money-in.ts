import type { Operation } from '../operation.ts'
import { type Amounts, readAmounts } from './amounts.ts'
import type { MoneyOf } from './mirror.ts'

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
      throw new TypeError('readMoney was given no function of the plain entry.')
    }
    const amounts = Object.hasOwn(operations, id) ? operations[id] : undefined
    if (!amounts) {
      throw new TypeError(
        `${id} is no operation of this vendor; give a function of the entry that readMoney belongs to.`,
      )
    }
    return readAmounts({ operation: id, response: data, pointer: '' }, amounts, data) as never
  }
}

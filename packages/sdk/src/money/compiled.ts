/** What the generated money entries are made of. */

export { Money } from '@outlay/money'
export { AmountError } from './amount-error.ts'
export type { Amounts } from './amounts.ts'
export type { Mirror } from './mirror.ts'
export { type MoneyReader, moneyReader, type OperationAmounts } from './money-in.ts'
export { type MoneyCaller, moneyCaller } from './with-money.ts'

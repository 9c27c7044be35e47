/** What the generated money entries are made of. */

export { Money } from '@outlay/money'
export { AmountError } from './amount-error.ts'
export type { Amounts } from './amounts.ts'
export type { ResponseAmounts } from './mirror.ts'
export { type ReadMoney, createMoneyReader, type OperationAmounts } from './money-in.ts'
export { type WithMoney, createMoneyCaller } from './with-money.ts'

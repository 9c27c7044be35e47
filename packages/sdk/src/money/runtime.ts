/** What the generated money entries are made of. */

export { Money } from '@outlay/money'
export { AmountError } from './amount-error.ts'
export type { Amounts } from './amounts.ts'
export type { ResponseAmounts } from './mirror.ts'
export { createMoneyReader, type OperationAmounts, type ReadMoney } from './money-in.ts'
export { createMoneyCaller, type WithMoney } from './with-money.ts'

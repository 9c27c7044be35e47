import type { Amount, AmountTemplate, LineAmount } from '@outlay/ir'
import { lineCode, valueCode } from './value-code.ts'
import { call, fromContext, literalCode, type Writer } from './writer.ts'

/** Code of an exact amount; undefined at run time where it is optional and absent. */
export function amountCode(writer: Writer, amount: Amount): string {
  switch (amount.amount) {
    case 'total':
      return call(writer, 'totalOf', 'estimate')
    case 'literal':
      return call(writer, 'exact', literalCode(amount.decimal))
    case 'value': {
      const code = valueCode(writer, amount.value)
      if (amount.optional !== true) return call(writer, 'amountOf', code)
      return call(writer, 'mapped', `${code} ?? undefined`, `(one) => ${call(writer, 'amountOf', 'one')}`)
    }
    case 'line':
      return lineAmountCode(writer, amount)
    case 'add':
    case 'subtract':
      return amount.of.map((one) => amountCode(writer, one)).reduce((a, b) => call(writer, amount.amount, a, b))
  }
}

/** Code of an amount as it is answered: a decimal text, a number, a whole number or a count of units. */
export function printedCode(writer: Writer, { write, amount, optional }: AmountTemplate): string {
  if (write === 'decimal' && amount.amount === 'total') return call(writer, 'totalDecimal', 'estimate')
  const scale = write === 'decimal' || write === 'units' ? [`${fromContext(writer, 'priceList')}.scale`] : []
  const code = amountCode(writer, amount)
  if (optional !== true) return call(writer, write, code, ...scale)
  return call(writer, 'mapped', code, `(one) => ${call(writer, write, 'one', ...scale)}`)
}

function lineAmountCode(writer: Writer, { line, part, optional }: LineAmount): string {
  const code = lineCode(writer, line)
  // The check held that the charge is due in every case.
  const sure = line.of === 'current' ? code : `${code}!`
  if (part !== 'unitPrice' && part !== 'rounded') return `${optional === true ? `${code}?` : sure}.${part}`
  const [name, rest] = part === 'rounded' ? (['roundedAmount', ['estimate']] as const) : (['unitPrice', []] as const)
  if (optional !== true) return call(writer, name, sure, ...rest)
  return call(writer, 'mapped', code, `(one) => ${call(writer, name, 'one', ...rest)}`)
}

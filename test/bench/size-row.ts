import { sizeBudgets, sizeOf } from '../sdk/size-budgets.ts'
import type { Row } from './row.ts'

/** What a customer app ships for one call, beyond ky. */
export const sizeRow: Row = {
  name: 'size',
  what: 'gzip of createClient and estimateImage, bundled and minified, beyond ky',
  goal: { bound: 'at most', value: 2.6, unit: 'kB' },
  measure: async () => {
    const call = sizeBudgets().find(({ name }) => name === 'call')
    if (call === undefined) throw new Error('size-budgets.yaml has no row named call')
    const { whole, had, bytes } = await sizeOf(call)
    return { figure: bytes / 1000, from: `with ky ${whole} bytes, ky alone ${had} bytes` }
  },
}

import { ONE } from '@outlay/money'
import { type Charge, type Line, line } from '../line.ts'
import type { Rate } from '../rate.ts'

/** Flat: one rate, however much is used. */
export function flat(charge: Charge, rate: Rate): Line[] {
  return [line(charge, { ...rate, per: ONE }, [ONE, ONE])]
}

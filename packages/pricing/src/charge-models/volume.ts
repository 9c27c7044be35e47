import { compare, ZERO } from '@outlay/money'
import type { Charge, Line } from '../line.ts'
import type { TieredRate } from '../rate.ts'
import { perUnit } from './per-unit.ts'

/** Volume: the whole quantity at the rate of one tier, picked by the quantity or by the charge's own tier measure. */
export function volume(charge: Charge, { tiers, ...found }: TieredRate): Line[] {
  const by = charge.tier ?? charge.quantity
  const { rate = ZERO } = tiers.find(({ upTo }) => upTo === undefined || compare(by, upTo) <= 0) ?? {}
  return perUnit(charge, { ...found, rate })
}

import { compare, type Exact } from '@outlay/money'
import type { Charge, Line } from '../line.ts'
import { type Rate, tiersOf } from '../rate.ts'
import { perUnit } from './per-unit.ts'

/** Volume: the whole quantity at the rate of one tier, picked by the quantity or by the charge's own tier measure. */
export function volume(charge: Charge, rate: Rate): Line[] {
  return perUnit(charge, { ...rate, rate: tierRate(rate, charge.tier ?? charge.quantity) })
}

function tierRate(rate: Rate, by: Exact): Exact {
  const tiers = tiersOf(rate)
  const tier = tiers.find(({ upTo }) => upTo === undefined || compare(by, upTo) <= 0)
  return (tier ?? tiers[tiers.length - 1] ?? rate).rate
}

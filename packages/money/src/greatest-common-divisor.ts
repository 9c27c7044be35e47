/** The largest bigint that divides both without a rest; both >= 0. Euclid, Elements VII.2. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

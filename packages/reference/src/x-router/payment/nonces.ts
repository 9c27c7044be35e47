/** The nonces of authorizations that have paid. */
export interface Nonces {
  /** Uses up a nonce of a payer; false when it was used before. In one turn, so that of two at once one gets it. */
  readonly take: (payer: string, nonce: string) => boolean
}

/**
 * No nonces used yet. Each payer has their own, as the token's contract does (EIP-3009).
 *
 * @example nonces().take('0x…', '0x…') // true
 */
export function nonces(): Nonces {
  const used = new Set<string>()
  return {
    take: (payer, nonce) => {
      const key = `${payer} ${nonce}`.toLowerCase()
      if (used.has(key)) return false
      used.add(key)
      return true
    },
  }
}

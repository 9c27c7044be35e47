import TinyQueue from 'tinyqueue'

/** The validity of an authorization; both in seconds since 1970, the first as digits. */
export interface ValidityWindow {
  readonly validBefore: string
  readonly now: number
}

/** Nonces of authorizations that were used for a payment. */
export interface NonceStore {
  /** Uses a nonce of a payer; false when it was used before. Synchronous, so that only one of two requests gets it. */
  readonly take: (payer: string, nonce: string, holding: ValidityWindow) => boolean
}

interface Used {
  readonly key: string
  readonly validBefore: bigint
}

/**
 * An empty store. Nonces belong to a payer, as in the token's contract (EIP-3009). A nonce is dropped when its authorization
 * has expired, since that would be refused anyway; beyond `most`, the one that expires first is dropped.
 *
 * @example createNonceStore(100_000).take('0x…', '0x…', { validBefore: '1795132920', now: 1795132800 }) // true
 */
export function createNonceStore(most: number): NonceStore {
  const used = new Set<string>()
  const byEnd = new TinyQueue<Used>([], compareEnds)
  return {
    take: (payer, nonce, { validBefore, now }) => {
      const key = `${payer} ${nonce}`.toLowerCase()
      if (used.has(key)) return false
      for (let next = byEnd.peek(); next !== undefined; next = byEnd.peek()) {
        if (used.size < most && next.validBefore > BigInt(now)) break
        used.delete(next.key)
        byEnd.pop()
      }
      used.add(key)
      byEnd.push({ key, validBefore: BigInt(validBefore) })
      return true
    },
  }
}

function compareEnds({ validBefore: one }: Used, { validBefore: other }: Used): number {
  return one === other ? 0 : one < other ? -1 : 1
}

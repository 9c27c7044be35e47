import TinyQueue from 'tinyqueue'

/** While an authorization holds; both in seconds since 1970, the first as digits. */
export interface ValidityWindow {
  readonly validBefore: string
  readonly now: number
}

/** The nonces of authorizations that have paid. */
export interface NonceStore {
  /** Uses up a nonce of a payer; false when it was used before. In one turn, so that of two at once one gets it. */
  readonly take: (payer: string, nonce: string, holding: ValidityWindow) => boolean
}

interface Used {
  readonly key: string
  readonly validBefore: bigint
}

/**
 * No nonces used yet. Each payer has their own, as the token's contract does (EIP-3009). One whose authorization no longer
 * holds is forgotten, for that would be refused in any case; of more than `most` the one that holds for the shortest time.
 *
 * @example nonces(100_000).take('0x…', '0x…', { validBefore: '1795132920', now: 1795132800 }) // true
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

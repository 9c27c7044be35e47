import type { Payment } from './read-payment.ts'
import type { Terms } from './terms.ts'

/** EIP-3009's typed data. */
const TYPES = {
  TransferWithAuthorization: [
    { name: 'from', type: 'address' },
    { name: 'to', type: 'address' },
    { name: 'value', type: 'uint256' },
    { name: 'validAfter', type: 'uint256' },
    { name: 'validBefore', type: 'uint256' },
    { name: 'nonce', type: 'bytes32' },
  ],
} as const

/** Half the order of the curve: the token accepts no larger s, so that a signature has no second form. */
const LARGEST_S = '7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0'

type Hex = `0x${string}`

/** Whether the payer signed the authorization for the token of the terms. Offline: only accounts with a key, no contracts. */
export async function verifySignature(
  { authorization, signature }: Pick<Payment, 'authorization' | 'signature'>,
  { assetName: name, assetVersion: version, chainId, asset }: Terms,
): Promise<boolean> {
  if (!isCanonical(signature)) return false
  // The cryptography is loaded with the first payment only.
  const { verifyTypedData } = await import('viem/utils')
  const { from, to, value, validAfter, validBefore, nonce } = authorization
  // In lower case an address has no checksum that could be wrong.
  const small = (address: string): Hex => address.toLowerCase() as Hex
  try {
    return await verifyTypedData({
      address: small(from),
      domain: { name, version, chainId, verifyingContract: small(asset) },
      types: TYPES,
      primaryType: 'TransferWithAuthorization',
      message: {
        from: small(from),
        to: small(to),
        value: BigInt(value),
        validAfter: BigInt(validAfter),
        validBefore: BigInt(validBefore),
        nonce: nonce as Hex,
      },
      signature: signature as Hex,
    })
  } catch {
    // The signature is not a point of the curve, or a number is too large for its type.
    return false
  }
}

function isCanonical(signature: string): boolean {
  const [, s = '', v = ''] = /^0x.{64}(.{64})(..)$/.exec(signature.toLowerCase()) ?? []
  return s <= LARGEST_S && (v === '1b' || v === '1c')
}

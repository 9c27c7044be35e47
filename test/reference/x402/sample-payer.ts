import { keccak256, stringToHex } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'

/** USDC on Base Sepolia, as its EIP-712 domain has it. */
export const DOMAIN = {
  name: 'USDC',
  version: '2',
  chainId: 84532,
  verifyingContract: '0x036CbD53842c5426634e7929541eC2318f3dCF7e',
} as const

/** The address that the sample world is paid at. */
export const PAY_TO = '0x000000000000000000000000000000000000dEaD'

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

type Hex = `0x${string}`
/** Whoever signs typed data. */
export type Signer = Pick<PrivateKeyAccount, 'address' | 'signTypedData'>

/** Whoever signed the payments in the examples of the document: anybody can make this key, so it holds nothing. */
export const samplePayer: PrivateKeyAccount = privateKeyToAccount(keccak256(stringToHex('outlay sample payer')))

/** What of a payment a test makes up; whatever it does not say is as it should be. */
export interface PaymentChanges {
  readonly signer?: Signer
  readonly from?: string
  readonly to?: string
  readonly value?: string
  readonly validAfter?: string
  readonly validBefore?: string
  readonly nonce?: string
  readonly domain?: Partial<{ name: string; version: string; chainId: number; verifyingContract: Hex }>
}

/** A nonce that is the same for the same text. */
export function nonceOf(text: string): Hex {
  return keccak256(stringToHex(text))
}

/** An EIP-3009 authorization with its signature. */
export async function signed(
  changes: PaymentChanges,
): Promise<{ readonly signature: Hex; readonly authorization: object }> {
  const { signer = samplePayer, domain, ...own } = changes
  const authorization = {
    from: signer.address as string,
    to: PAY_TO as string,
    value: '6955',
    validAfter: '0',
    // 2100-01-01
    validBefore: '4102444800',
    nonce: nonceOf('usual') as string,
    ...own,
  }
  const { value, validAfter, validBefore, from, to, nonce } = authorization
  const signature = await signer.signTypedData({
    domain: { ...DOMAIN, ...domain },
    types: TYPES,
    primaryType: 'TransferWithAuthorization',
    message: {
      from: from as Hex,
      to: to as Hex,
      value: BigInt(value),
      validAfter: BigInt(validAfter),
      validBefore: BigInt(validBefore),
      nonce: nonce as Hex,
    },
  })
  return { signature, authorization }
}

/** A header of x402. */
export function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64')
}

/** A header of x402, read. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it has
export function unbase64(header: string | null): any {
  return JSON.parse(Buffer.from(header ?? '', 'base64').toString())
}

/** The header `X-PAYMENT` of version 1; `more` replaces what stands around the payload. */
export async function paymentV1(changes: PaymentChanges, more: object = {}): Promise<string> {
  const payload = await signed(changes)
  return base64({ x402Version: 1, scheme: 'exact', network: 'base-sepolia', payload, ...more })
}

/** The header `PAYMENT-SIGNATURE` of version 2; `accepted` replaces parts of the way that is paid. */
export async function paymentV2(changes: PaymentChanges, accepted: object = {}): Promise<string> {
  const payload = await signed(changes)
  const way = {
    scheme: 'exact',
    network: 'eip155:84532',
    amount: changes.value ?? '6955',
    asset: DOMAIN.verifyingContract,
    payTo: PAY_TO,
    maxTimeoutSeconds: 120,
    extra: { name: DOMAIN.name, version: DOMAIN.version },
  }
  return base64({ x402Version: 2, accepted: { ...way, ...accepted }, payload })
}

/** The payments in the examples of openapi/x-router/openapi.yaml, by the example; signing is deterministic (RFC 6979). */
export async function samplePayments(): Promise<Readonly<Record<string, string>>> {
  const [imageV1, imageV2, imageSmall, imageTwice, imageFailed, chat] = await Promise.all([
    paymentV1({ nonce: nonceOf('paidByVersionOne') }),
    paymentV2({ nonce: nonceOf('paidByVersionTwo'), value: '650' }),
    paymentV1({ nonce: nonceOf('forAnotherBody'), value: '1739' }),
    paymentV1({ nonce: nonceOf('nonceUsedBefore') }),
    paymentV1({ nonce: nonceOf('failedRun') }),
    paymentV1({ nonce: nonceOf('paid'), value: '9' }),
  ])
  return { imageV1, imageV2, imageSmall, imageTwice, imageFailed, chat }
}

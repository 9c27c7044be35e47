// Written by `pnpm generate` from openapi/x-router/; change it there.

/** The sample world: its accounts and their balances. */
export const world = {
  "credentials": {},
  "network": "base-sepolia",
  "networks": {
    "base-sepolia": {
      "title": "Base Sepolia, a test network",
      "chain_id": 84532,
      "caip2": "eip155:84532",
      "asset": {
        "address": "0x036CbD53842c5426634e7929541eC2318f3dCF7e",
        "name": "USDC",
        "version": "2"
      }
    },
    "base": {
      "title": "Base, where USDC is money",
      "chain_id": 8453,
      "caip2": "eip155:8453",
      "asset": {
        "address": "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913",
        "name": "USD Coin",
        "version": "2"
      }
    }
  },
  "pay_to": "0x000000000000000000000000000000000000dEaD",
  "max_timeout_seconds": 120,
  "retention": {
    "pictures": 10000,
    "payers": 10000,
    "ledger_entries": 10000,
    "nonces": 100000
  },
  "prompts": {
    "failed": "a prompt that fails"
  }
} as const

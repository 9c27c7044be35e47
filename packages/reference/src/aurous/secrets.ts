/**
 * Secrets in errors and logs: whatever looks like a team's key, or like its digits. Addresses of x402 have 40 digits after
 * `0x` and are not secret.
 */
export const secrets: RegExp = /al_live_[0-9A-Za-z]+|(?<!0x)[0-9A-Fa-f]{40,}/gi

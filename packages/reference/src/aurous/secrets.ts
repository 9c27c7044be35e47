/**
 * What no answer to a mistake and no line of a log shows: whatever looks like the key of a team, or like its digits.
 * Addresses of x402 have 40 digits after `0x`, and are no secret.
 */
export const secrets: RegExp = /al_live_[0-9A-Za-z]+|(?<!0x)[0-9A-Fa-f]{40,}/gi

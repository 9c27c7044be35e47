/**
 * Secrets in errors and logs: signatures, which have 65 bytes in hexadecimal and may be truncated. Addresses, which are
 * shorter, are shown; payment headers, JSON in base64, never are.
 */
export const secrets: RegExp = /[0-9a-fA-F]{50,}/g

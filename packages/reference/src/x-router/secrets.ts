/**
 * What no answer to a mistake and no line of a log shows: signatures, which have 65 bytes as hexadecimal and may be cut short.
 * Addresses, which are shorter, are shown; payment headers, the base64 of a JSON object, never are.
 */
export const secrets: RegExp = /[0-9a-fA-F]{50,}/g

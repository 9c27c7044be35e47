/** Secrets in errors and logs: whatever looks like a key. */
export const secrets: RegExp = /lmnfl_[\w.-]+/gi

/** Secrets in errors and logs: whatever looks like a personal access token. JWTs are never shown. */
export const secrets: RegExp = /layer_pat_\w+/gi

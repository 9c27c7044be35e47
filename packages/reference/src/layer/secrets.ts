/** What no answer to a mistake and no line of a log shows: whatever looks like a personal access token; JWTs never are shown. */
export const secrets: RegExp = /layer_pat_\w+/gi

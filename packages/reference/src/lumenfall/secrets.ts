/** What no answer to a mistake and no line of a log shows: whatever looks like a key. */
export const secrets: RegExp = /lmnfl_[\w.-]+/gi

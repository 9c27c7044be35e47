/** What no error may show: keys of the invented vendor. */
export const secrets: RegExp = /dark_\w+/g

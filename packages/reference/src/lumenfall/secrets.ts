import { anySpelling } from '../any-spelling.ts'

/** What no answer to a mistake and no line of a log shows: whatever looks like a key. */
export const secrets: RegExp = new RegExp(`${anySpelling('lmnfl_')}(?:[\\w.-]|%[0-9A-Fa-f]{2})+`, 'g')

import { anySpelling } from '../any-spelling.ts'

/** What no answer to a mistake and no line of a log shows: whatever looks like the key of a team, or like its digits. */
export const secrets: RegExp = new RegExp(
  `${anySpelling('al_live_')}(?:[0-9A-Za-z]|%[0-9A-Fa-f]{2})+|[0-9A-Fa-f]{40,}`,
  'g',
)

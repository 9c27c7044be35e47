import { anySpelling } from '../any-spelling.ts'

const DOT = '(?:\\.|%2[Ee])'

/** What no answer to a mistake and no line of a log shows: whatever looks like a personal access token or a JWT. */
export const secrets: RegExp = new RegExp(
  `${anySpelling('layer_pat_')}(?:\\w|%[0-9A-Fa-f]{2})+|eyJ[\\w-]+${DOT}[\\w-]+${DOT}[\\w-]*`,
  'g',
)

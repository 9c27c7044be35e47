import { Spectral } from '@stoplight/spectral-core'
import type { Finding } from './finding.ts'
import { OUR_RULES, RULESET } from './ruleset.ts'

/** What Spectral's recommended rules for OpenAPI and our own rules say of a document: every severity counts. */
export async function spectralFindings(file: string, text: string): Promise<Finding[]> {
  const spectral = new Spectral()
  spectral.setRuleset(RULESET)
  const results = await spectral.run(text)
  return results.map(({ code, message, range }) => ({
    file,
    line: range.start.line + 1,
    column: range.start.character + 1,
    rule: `${Object.hasOwn(OUR_RULES, code) ? 'outlay' : 'spectral'}/${code}`,
    message,
  }))
}

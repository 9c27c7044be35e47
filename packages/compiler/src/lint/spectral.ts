import { Spectral } from '@stoplight/spectral-core'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { OUR_RULES, RULESET } from './ruleset.ts'

/** What Spectral's recommended rules for OpenAPI and our own rules say of a document: every severity counts. */
export async function spectralDiagnostics(file: string, text: string): Promise<Diagnostic[]> {
  const spectral = new Spectral()
  spectral.setRuleset(RULESET)
  const results = await spectral.run(text)
  return results.map(({ code, message, range }) => ({
    file,
    line: range.start.line + 1,
    column: range.start.character + 1,
    code: `${Object.hasOwn(OUR_RULES, code) ? 'outlay' : 'spectral'}/${code}`,
    message,
  }))
}

import { BaseResolver, createConfig, getLineColLocation, lintFromString, type Source } from '@redocly/openapi-core'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** What Redocly's recommended rules say of a document: errors and warnings alike. */
export async function redoclyDiagnostics(file: string, text: string): Promise<Diagnostic[]> {
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({
    source: text,
    absoluteRef: file,
    config,
    externalRefResolver: new OfflineResolver(),
  })
  return problems.map(({ ruleId, message, location }) => {
    const start = location[0] === undefined ? undefined : getLineColLocation(location[0]).start
    return { file, line: start?.line ?? 1, column: start?.col ?? 1, code: `redocly/${ruleId}`, message }
  })
}

/** Loads nothing: what is not in the document counts as unresolved. */
class OfflineResolver extends BaseResolver {
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    throw new Error(`${absoluteRef} is outside the document.`)
  }
}

import { describe, expect, it } from 'vitest'
import { ENTRY_TYPES } from '../../src/model/entry-names.ts'
import { DOCUMENT, diagnosticsOf } from './diagnostics.ts'

const named = (name: string): Promise<string[]> =>
  diagnosticsOf([DOCUMENT, '    SoundPrice:\n', `    ${name}: { type: string }\n    SoundPrice:\n`])

describe('a schema', () => {
  it.each([...ENTRY_TYPES, 'api-error', 'apiError'])('is refused the name %s of the SDK', async (name) => {
    const message = `A schema must have another name than ${ENTRY_TYPES.join(', ')}, which are types of the SDK; received ${name}.`
    expect(await named(name)).toEqual([`sound/${DOCUMENT}:58:5: OUT1140: ${message}`])
  })

  it.each(['InvalidRequestError', 'Refusal', 'Operation'])('may be called %s', async (name) => {
    expect(await named(name)).toEqual([])
  })
})

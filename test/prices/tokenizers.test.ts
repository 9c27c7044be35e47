import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { yamlSource } from '@outlay/compiler/yaml-source'
import { isTokenizer } from '@outlay/pricing/tokens'
import { describe, expect, it } from 'vitest'

const FILE = join(import.meta.dirname, '../../openapi/schemas/x-pricing.schema.yaml')
const { value } = yamlSource(FILE, readFileSync(FILE, 'utf8'))
const { $defs } = value as { $defs: { measure: { properties: { tokenizer: { enum: string[] } } } } }

describe('a tokenizer that a document can name', () => {
  it.each($defs.measure.properties.tokenizer.enum)('is one that counts: %s', (name) => {
    expect(isTokenizer(name)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { sampleJsonTexts } from './sample-json.ts'

describe('a sample of a schema with patterns', () => {
  it('fits them', async () => {
    const texts = await sampleJsonTexts({ type: 'string', pattern: '^[A-Z]{3}-\\d{4}$' }, 7)
    expect(texts.map((text) => /^"[A-Z]{3}-\d{4}"$/.test(text))).toContain(true)
    expect(texts.filter((text) => !/^"[A-Z]{3}-\d{4}"$/.test(text))).toEqual([])
  })

  it.each<readonly [what: string, schema: object]>([
    ['a pattern that is slow', { const: 'ab', pattern: '^(a+)+b$' }],
    ['a slow pattern of names', { type: 'object', patternProperties: { '^(a+)+$': {} } }],
    ['a slow pattern of all names', { type: 'object', propertyNames: { pattern: '^(a+)+$' } }],
    ['a pattern and a long text', { const: 'a'.repeat(201), pattern: '^a+$' }],
    ['a pattern and a long name', { pattern: 'a', properties: { ['a'.repeat(201)]: {} } }],
  ])('is none where there is %s, fitting or not', async (_, schema) => {
    expect(await sampleJsonTexts(schema, 7)).toEqual([])
  })

  it('is by its format where a slow pattern stands beside one', async () => {
    const pattern = '^(?!\\.)([a-z]+\\.?)+@([a-z]+\\.)+[a-z]{2,}$'
    const schema = { type: 'string', format: 'email', pattern, description: 'a'.repeat(300) }
    expect((await sampleJsonTexts(schema, 7)).every((text) => /^"[^@"]+@[^@"]+"$/.test(text))).toBe(true)
    expect(await sampleJsonTexts(schema, 7)).not.toEqual([])
  })
})

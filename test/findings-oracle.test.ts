import { ajvOf, orderOf } from '@outlay/scripts/compiled-file'
import { document as aurousDocument } from '@outlay/spec/aurous/document'
import { document as layerDocument } from '@outlay/spec/layer/document'
import { document as lumenfallDocument } from '@outlay/spec/lumenfall/document'
import { document as xRouterDocument } from '@outlay/spec/x-router/document'
import { type AjvError, explain, type Validator } from '@outlay/validators'
import * as aurous from '@outlay/validators/aurous'
import * as aurousAnswers from '@outlay/validators/aurous/responses'
import * as layer from '@outlay/validators/layer'
import * as layerAnswers from '@outlay/validators/layer/responses'
import * as lumenfall from '@outlay/validators/lumenfall'
import * as lumenfallAnswers from '@outlay/validators/lumenfall/responses'
import * as xRouter from '@outlay/validators/x-router'
import * as xRouterAnswers from '@outlay/validators/x-router/responses'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuesOf } from './values-of-schema.ts'

type Schemas = Readonly<Record<string, object>>

const vendors = [
  ['aurous', aurousDocument, { ...aurous, ...aurousAnswers }],
  ['layer', layerDocument, { ...layer, ...layerAnswers }],
  ['lumenfall', lumenfallDocument, { ...lumenfall, ...lumenfallAnswers }],
  ['x-router', xRouterDocument, { ...xRouter, ...xRouterAnswers }],
] as const

// What is written of ajv's code, against ajv itself: its errors as they are, told one by one.
describe.each(vendors)('the faults of %s are those behind the errors of ajv', (_, document, validators) => {
  const { schemas } = document.components as unknown as { readonly schemas: Schemas }
  const all = Object.values(validators as Readonly<Record<string, Validator<unknown>>>)
  const named = all.flatMap((validator) => {
    const schema = schemas[validator.name]
    return schema === undefined ? [] : [{ name: validator.name, schema: { ...schema }, validator }]
  })
  const ajv = ajvOf(document as never, named, 'thorough')

  it.each(named)('for $name', ({ name, schema, validator }) => {
    const check = ajv.getSchema(`check:${name}`)
    let found = 0
    fc.assert(
      fc.property(valuesOf(document, schema), (value) => {
        check?.(value)
        const faults = explain((check?.errors ?? []) as AjvError[], { order: orderOf(document as never, schema) })
        found += faults.length
        expect(validator.validate(value)).toEqual(faults.length > 0 ? { faults } : { value })
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(0)
  })
})

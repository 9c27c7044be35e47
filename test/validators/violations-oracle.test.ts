import { createAjv } from '@outlay/compiler/ajv'
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

const BOUNDS = ['maxItems', 'maxProperties', 'maxLength']

/** The errors of ajv without those beyond a broken bound, which nothing is checked beyond. */
function withinBounds(errors: readonly AjvError[]): readonly AjvError[] {
  const broken = errors.filter(({ keyword }) => BOUNDS.includes(keyword))
  const isBeyond = ({ instancePath, parentSchema, keyword }: AjvError): boolean =>
    broken.some(
      (bound) =>
        instancePath.startsWith(`${bound.instancePath}/`) ||
        (instancePath === bound.instancePath &&
          parentSchema === bound.parentSchema &&
          ['minLength', 'pattern', 'format', 'minItems', 'uniqueItems', 'minProperties'].includes(keyword)),
    )
  return errors.filter((error) => !isBeyond(error))
}

// Our checks against ajv: its errors as they are, told one by one.
describe.each(vendors)('the faults of %s are those behind the errors of ajv', (_, document, validators) => {
  const { schemas } = document.components as unknown as { readonly schemas: Schemas }
  const all = Object.values(validators as Readonly<Record<string, Validator<unknown>>>)
  const named = all.flatMap((validator) => {
    const schema = schemas[validator.name]
    return schema === undefined ? [] : [{ name: validator.name, schema: { ...schema }, validator }]
  })
  const ajv = createAjv(document as never, named, 'thorough')

  it.each(named)('for $name', ({ name, schema, validator }) => {
    const check = ajv.getSchema(`check:${name}`)
    let found = 0
    fc.assert(
      fc.property(valuesOf(document, schema), (value) => {
        check?.(value)
        const faults = explain(withinBounds((check?.errors ?? []) as AjvError[]), {
          order: Object.keys((schema as { readonly properties?: object }).properties ?? {}),
        })
        found += faults.length
        const { faults: told, ...given } = validator.validate(value)
        if (told?.at(-1)?.keyword !== 'more') {
          expect({ ...given, ...(told && { faults: told }) }).toEqual(faults.length > 0 ? { faults } : { value })
          return
        }
        expect(told.length).toBeLessThanOrEqual(101)
        expect(told.slice(0, -1)).toEqual(faults.slice(0, told.length - 1))
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(0)
  })
})

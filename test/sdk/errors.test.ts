import * as aurous from '@outlay/sdk/aurous'
import * as aurousErrors from '@outlay/sdk/aurous/errors'
import * as layer from '@outlay/sdk/layer'
import * as layerErrors from '@outlay/sdk/layer/errors'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as lumenfallErrors from '@outlay/sdk/lumenfall/errors'
import * as xRouter from '@outlay/sdk/x-router'
import * as xRouterErrors from '@outlay/sdk/x-router/errors'
import { operations as aurousOperations } from '@outlay/spec/aurous'
import { examples as aurousExamples } from '@outlay/spec/aurous/examples'
import { operations as layerOperations } from '@outlay/spec/layer'
import { examples as layerExamples } from '@outlay/spec/layer/examples'
import { operations as lumenfallOperations } from '@outlay/spec/lumenfall'
import { examples as lumenfallExamples } from '@outlay/spec/lumenfall/examples'
import { operations as xRouterOperations } from '@outlay/spec/x-router'
import { examples as xRouterExamples } from '@outlay/spec/x-router/examples'
import type { NamedExample } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import { loosely } from './loosely.ts'

type Class = (abstract new (...none: never) => unknown) & { readonly name: string }

const vendors = {
  aurous: { ...loosely(aurous, aurousOperations), errors: aurousErrors, examples: aurousExamples },
  layer: { ...loosely(layer, layerOperations), errors: layerErrors, examples: layerExamples },
  lumenfall: { ...loosely(lumenfall, lumenfallOperations), errors: lumenfallErrors, examples: lumenfallExamples },
  'x-router': { ...loosely(xRouter, xRouterOperations), errors: xRouterErrors, examples: xRouterExamples },
}

/** Every class of every vendor, as `aurous BalanceTooLowError`. */
const classes = Object.entries(vendors).flatMap(([vendor, { errors }]) =>
  Object.entries<Class>(errors).map(([name, one]) => [`${vendor} ${name}`, one] as const),
)
const refusals = Object.entries(vendors).flatMap(([vendor, { examples, thrown }]) =>
  (examples as readonly NamedExample[])
    .filter(({ status }) => status >= 300)
    .map((example) => ({ vendor, thrown, example, title: `${vendor} ${example.operation} ${example.name}` })),
)

/** The code where people see it in a body, and the name that they would make of it. */
function expectedName(reply: unknown): string | undefined {
  const { error, detail } = reply as { error?: string | { code: string }; detail?: string | { type: string }[] }
  const code = typeof error === 'object' ? error.code : (error ?? (Array.isArray(detail) ? detail[0]?.type : undefined))
  if (code === undefined || code.includes(' ')) return undefined
  const words = code.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
  return `${words.join('')}Error`
}

describe('a documented refusal', () => {
  it.each(refusals)('is of the class of its code and of no other: $title', async ({ vendor, thrown, example }) => {
    const error = await thrown(example.operation, example.status, example.reply)
    const name = expectedName(example.reply)
    expect(error).toMatchObject({ vendor, name: name ?? 'ApiError' })
    const own = classes.filter(([, one]) => error instanceof one).map(([title]) => title)
    expect(own).toEqual(name === undefined ? [] : [`${vendor} ${name}`])
  })

  it('is there for each vendor, with a class and without one', () => {
    const named = (vendor: string): number =>
      refusals.filter((one) => one.vendor === vendor && expectedName(one.example.reply)).length
    expect(Object.keys(vendors).filter((vendor) => named(vendor) < 5)).toEqual([])
    expect(refusals.some(({ example }) => expectedName(example.reply) === undefined)).toBe(true)
  })
})

describe('a class', () => {
  it('has the name of its export, which is that of its errors', () => {
    expect(classes.length).toBeGreaterThan(60)
    expect(classes.filter(([title, { name }]) => !title.endsWith(` ${name}`))).toEqual([])
  })

  it('is a ApiError, for frameworks that look at classes', () => {
    const prototypes = classes.map(([, one]) => one.prototype as unknown)
    expect(prototypes.every((one) => one instanceof Error)).toBe(true)
  })

  it.each([undefined, null, 'balance_too_low', new Error('no'), { vendor: 'aurous', code: 'balance_too_low' }])(
    'takes nothing for an instance that is no refusal: %s',
    (value) => {
      expect(classes.filter(([, one]) => value instanceof one)).toEqual([])
    },
  )

  it('leaves codes alone that no document declares', async () => {
    const error = await vendors.aurous.thrown('getBalance', 402, { error: { code: 'team_is_frozen' } })
    expect(error).toMatchObject({ name: 'TeamIsFrozenError', code: 'team_is_frozen' })
    expect(classes.filter(([, one]) => error instanceof one)).toEqual([])
  })

  it('lets isApiErrorOf say of which operation it is', async () => {
    const error = await vendors.aurous.thrown('createImage', 402, { error: { code: 'balance_too_low' } })
    expect(error).toBeInstanceOf(aurousErrors.BalanceTooLowError)
    expect(aurous.isApiErrorOf(aurous.createImage, error)).toBe(true)
    expect(aurous.isApiErrorOf(aurous.estimateImage, error)).toBe(false)
  })
})

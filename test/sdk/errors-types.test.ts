import type { ApiError } from '@outlay/sdk'
import type { BalanceError, InvalidRequestError } from '@outlay/sdk/aurous'
import { BalanceTooLowError, CharacterNotReadyError } from '@outlay/sdk/aurous/errors'
import type { PaidRequestError, InvalidRequestError as XRouterInvalidRequest } from '@outlay/sdk/x-router'
import { InvalidDimensionsError } from '@outlay/sdk/x-router/errors'
import { describe, expect, expectTypeOf, it } from 'vitest'

describe('the type of a class', () => {
  it('narrows what is caught to its status, its code and the bodies that can have it', () => {
    const told = (error: unknown): string => {
      if (error instanceof BalanceTooLowError) {
        expectTypeOf(error).toEqualTypeOf<BalanceTooLowError>()
        expectTypeOf(error.status).toEqualTypeOf<402>()
        expectTypeOf(error.code).toEqualTypeOf<'balance_too_low'>()
        expectTypeOf(error.body).toEqualTypeOf<BalanceError>()
        expectTypeOf(error).toExtend<ApiError>()
        return error.body.error.message
      }
      if (error instanceof CharacterNotReadyError) {
        expectTypeOf(error.body).toEqualTypeOf<InvalidRequestError>()
        return error.code
      }
      expectTypeOf(error).toEqualTypeOf<unknown>()
      return 'another'
    }
    expect(told(new Error('a'))).toBe('another')
  })

  it('has every body of the code, where operations differ', () => {
    expectTypeOf<InvalidDimensionsError['body']>().toEqualTypeOf<XRouterInvalidRequest | PaidRequestError>()
    expectTypeOf<InvalidDimensionsError['status']>().toEqualTypeOf<400>()
  })

  it('narrows a refusal that is known as one', () => {
    const told = (error: ApiError): number =>
      error instanceof InvalidDimensionsError ? error.body.message.length : error.status
    expectTypeOf(told).returns.toEqualTypeOf<number>()
  })

  it('is of nothing that an app makes, or reads another code of', () => {
    const wrong = (error: unknown) => [
      // @ts-expect-error: the SDK alone makes refusals
      () => new BalanceTooLowError({}),
      // @ts-expect-error: the SDK alone makes refusals
      () => new BalanceTooLowError(),
      // @ts-expect-error: it comes with 402 alone
      error instanceof BalanceTooLowError && error.status === 400,
      // @ts-expect-error: it has no other code
      error instanceof BalanceTooLowError && error.code === 'balance_low',
      // @ts-expect-error: the body has no such field
      error instanceof BalanceTooLowError && error.body.reason,
      // @ts-expect-error: nothing is known of what is no instance
      error instanceof BalanceTooLowError ? error.body : error.body,
    ]
    expect(wrong({})).toHaveLength(6)
  })
})

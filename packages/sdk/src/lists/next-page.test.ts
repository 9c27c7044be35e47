import { describe, expect, it } from 'vitest'
import { findNextPage, type Paging, valueAt } from './next-page.ts'

const cursor: Paging = { entries: ['data'], next: { to: 'after', cursor: ['next'] } }
const last: Paging = { entries: ['data'], next: { to: 'after', last: ['id'] } }
const page: Paging = { entries: ['data'], next: { to: 'page', page: 1 } }
const withMore = (paging: Paging): Paging => ({ ...paging, more: ['more'] })
const nowhere = (where: string, kind: string) =>
  ({ problem: `${where}, must name the next page by a string or a number; received ${kind}` }) as const

describe('what comes after a page', () => {
  it.each<readonly [paging: Paging, data: { readonly data: readonly unknown[] }, asked: unknown, then: object]>([
    [{ entries: ['data'] }, { data: [1] }, undefined, {}],
    [cursor, { data: [], next: 'b' } as never, undefined, { name: 'b' }],
    [cursor, { data: [], next: 0 } as never, undefined, { name: 0 }],
    [cursor, { data: [1], next: null } as never, 'a', {}],
    [cursor, { data: [1], next: '' } as never, 'a', {}],
    [cursor, { data: [1] }, 'a', {}],
    [cursor, { data: [1], next: false } as never, 'a', nowhere('its body, at /next', 'boolean')],
    [withMore(cursor), { data: [1], next: 'b', more: false } as never, 'a', {}],
    [withMore(cursor), { data: [1], next: 'b', more: true } as never, 'a', { name: 'b' }],
    [withMore(cursor), { data: [1], next: null, more: true } as never, 'a', nowhere('its body, at /next', 'null')],
    [last, { data: [{ id: 'a' }, { id: 'b' }] }, undefined, { name: 'b' }],
    [last, { data: [] }, 'a', {}],
    [last, { data: [{}] }, 'a', nowhere('the last entry, at /id', 'undefined')],
    [withMore(last), { data: [{ id: 'b' }], more: false } as never, 'a', {}],
    [withMore(last), { data: [], more: true } as never, 'a', nowhere('the last entry, at /id', 'undefined')],
    [page, { data: [1] }, undefined, { name: 2 }],
    [page, { data: [1] }, '7', { name: 8 }],
    [page, { data: [] }, 3, {}],
    [withMore(page), { data: [], more: true } as never, 3, { name: 4 }],
    [withMore(page), { data: [1], more: false } as never, 3, {}],
  ])('of %j, after %j that was asked for by %j, is %j', (paging, data, asked, then) => {
    expect(findNextPage(paging, { data, entries: data.data, current: asked })).toEqual(then)
  })
})

describe('the value that keys lead to', () => {
  it.each([
    [{ a: { b: 1 } }, ['a', 'b'], 1],
    [[1], [], [1]],
    [{ a: null }, ['a', 'b'], undefined],
    [null, ['a'], undefined],
    ['text', ['a'], undefined],
  ])('of %j by %j is %j', (whole, keys, value) => expect(valueAt(whole, keys)).toEqual(value))
})

import { describe, expect, it } from 'vitest'
import { joinedSchema } from './joined-schema.ts'

describe('a field of several media types', () => {
  it.each([
    [
      [
        { type: 'integer', default: 1 },
        { type: 'integer', default: 1 },
      ],
      { type: 'integer', default: 1 },
    ],
    [
      [
        { type: 'integer', default: 1 },
        { type: 'integer', default: 2 },
      ],
      { type: ['integer'] },
    ],
    [[{ type: 'integer' }, { type: ['string', 'null'] }], { type: ['integer', 'string'] }],
    [[{ type: 'integer' }, {}], {}],
    [
      [
        { type: 'string', enum: ['a'] },
        { type: 'string', enum: ['a', 'b'] },
      ],
      { type: ['string'], enum: ['a', 'b'] },
    ],
    [[{ type: 'string', enum: ['a'] }, { type: 'string' }], { type: ['string'] }],
    [[], {}],
  ])('of %j is %j', (schemas, joined) => expect(joinedSchema(schemas)).toEqual(joined))
})

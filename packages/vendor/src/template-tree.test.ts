import { matchTemplate, parseTemplate } from '@outlay/spec/path-template'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTemplateTree } from './template-tree.ts'

const part = fc.constantFrom('a', 'b', '{x}', '{y}')
const template = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`)
const path = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
  .map((parts) => `/${parts.join('/')}`)

it('a path finds the templates that it fits, in their order, as if each were tried', () => {
  fc.assert(
    fc.property(fc.array(template, { maxLength: 12 }), path, (paths, given) => {
      const templates = paths.map((one, number) => ({ number, parts: parseTemplate(one) }))
      const tried = templates.filter(({ parts }) => matchTemplate(parts, given) !== undefined)
      expect(createTemplateTree(templates)(given.split('/'))).toEqual(tried)
    }),
  )
})

import { xRouter } from '@outlay/vendor/x-router'
import { expect, it } from 'vitest'
import { exampleCases } from '../cases/example-cases.ts'
import type { ContractOptions } from '../options.ts'
import { describeContract } from './describe-contract.ts'

const names = ['defaults', 'unknownModel', 'modelWithoutRate']
const only: ContractOptions['only'] = ({ name }) => names.includes(name)
const [defaults, unknownModel] = (await exampleCases(xRouter)).filter(only)
/** Knows two replies. */
const fetch = async (request: Request): Promise<Response> => {
  const given = (await request.text()) === '{}' ? defaults : unknownModel
  return Response.json(given?.reply, { status: given?.status ?? 500 })
}
const options = { vendor: xRouter, fetch, now: () => Date.parse('2026-11-20T00:00:00Z'), only }

describeContract({ ...options, title: 'a server that knows two replies' })
describeContract({ ...options, only: ({ name }) => name === 'defaults' })

it('shows each case as a test, with the reason in the title of what is skipped', ({ task }) => {
  const groups = task.file.tasks.map((group) =>
    'tasks' in group ? [group.name, ...group.tasks.map(({ name, mode }) => `${mode}: ${name}`)] : [],
  )
  expect(groups).toEqual([
    [
      'a server that knows two replies',
      'run: estimateImage 200 defaults',
      'run: estimateImage 400 unknownModel',
      'skip: estimateImage 500 modelWithoutRate: requires no rate image for {"model":"flux-dev"}; nothing puts this server into that state',
    ],
    ['x-router by its document', 'run: estimateImage 200 defaults'],
    [],
  ])
})

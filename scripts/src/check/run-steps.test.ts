import { expect, it } from 'vitest'
import { runSteps } from './run-steps.ts'
import { one, type Step } from './step.ts'

async function printed(steps: readonly Step[]): Promise<string> {
  let text = ''
  await runSteps(steps, (part) => {
    text += part
  })
  return text.replace(/\d+\.\d s/g, '0.0 s')
}

it('a failing step shows its output, and the steps after it still run', async () => {
  const steps: Step[] = [
    { name: 'types', run: async () => one([]) },
    { name: 'documents', run: async () => one(['a.yaml:1:1: wrong', 'a.yaml:2:1: wrong too']) },
    { name: 'tests', run: async () => ({ passed: 12, failed: 0, output: 'not shown' }) },
  ]
  expect(await printed(steps)).toBe(
    [
      'types … ok, 0.0 s',
      'documents … FAILED, 0.0 s',
      '',
      'a.yaml:1:1: wrong',
      'a.yaml:2:1: wrong too',
      '',
      'tests … ok, 0.0 s',
      '13 passed, 1 failed',
      '',
    ].join('\n'),
  )
})

it('a step that throws has failed', async () => {
  const broken: Step = { name: 'broken', run: () => Promise.reject(new Error('no disk')) }
  expect(await printed([broken])).toMatch(/^broken … FAILED, 0.0 s\n\nError: no disk\n[\s\S]*\n0 passed, 1 failed\n$/)
})

import { type Outcome, one, type Step } from './step.ts'

/** Runs every step, also after one that failed; tells of each as it goes, and of the sum in the last line. */
export async function runSteps(steps: readonly Step[], print: (text: string) => void): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (const step of steps) {
    print(`${step.name} … `)
    const since = performance.now()
    const outcome = await outcomeOf(step)
    const seconds = ((performance.now() - since) / 1000).toFixed(1)
    print(`${outcome.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s\n`)
    if (outcome.failed > 0 && outcome.output !== '') print(`\n${outcome.output.trimEnd()}\n\n`)
    outcomes.push(outcome)
  }
  const total = { passed: sum(outcomes.map(({ passed }) => passed)), failed: sum(outcomes.map(({ failed }) => failed)) }
  const output = `${total.passed} passed, ${total.failed} failed`
  print(`${output}\n`)
  return { ...total, output }
}

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run()
  } catch (error) {
    return one([error instanceof Error ? (error.stack ?? error.message) : String(error)])
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

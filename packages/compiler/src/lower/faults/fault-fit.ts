import { isObject, type Json } from '../../model/schema.ts'
import { isSound } from '../../model/vendor.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { SAYS } from '../answers/fits.ts'
import { template } from '../answers/template-code.ts'
import type { Scope } from '../expressions/scope.ts'

/** Holds the error body of every rule against the schema that each operation declares for its status. */
export function checkFaultAnswers(scope: Scope, node: Json, place: Place): void {
  const steps = Array.isArray(node['steps']) ? node['steps'] : []
  steps.forEach((step: unknown, index) => {
    const rules = Array.isArray(step) ? step : [step]
    rules.forEach((rule: unknown, at) => {
      const below = [...place, 'steps', index, ...(Array.isArray(step) ? [at] : [])]
      if (isObject(rule) && isSound(scope.vendor, below)) checkRule(scope, { rule, node }, [place, below])
    })
  })
}

function checkRule(
  scope: Scope,
  { rule, node }: { rule: Json; node: Json },
  [usual, own]: readonly [Place, Place],
): void {
  const answer = rule['answer'] ?? node['answer']
  const answerPlace = rule['answer'] === undefined ? [...usual, 'answer'] : [...own, 'answer']
  const { operation, vendor } = scope
  if (!isSound(vendor, answerPlace)) return
  const operations = operation.id === 'x-faults' ? vendor.operations : [operation]
  for (const one of operations) {
    const content = one.responses.find(({ status }) => status === String(rule['status']))?.content[0]
    if (content === undefined) continue
    const found: Scope['diagnostics'] = []
    template(
      {
        ...scope,
        diagnostics: found,
        rule: { code: String(rule['code']), status: Number(rule['status']), labels: labelsOf(rule) },
      },
      { node: answer, schema: content.schema, place: answerPlace },
    )
    for (const diagnostic of found)
      scope.diagnostics.push(
        inWords(scope, { ...diagnostic }, { rule, own, id: one.id, status: String(rule['status']) }),
      )
  }
}

interface Ruled {
  readonly rule: Json
  readonly own: Place
  readonly id: string
  readonly status: string
}

/** A code that the error schema does not know is a diagnostic of the rule, anything else one of the template. */
function inWords(
  scope: Scope,
  diagnostic: Scope['diagnostics'][number],
  { rule, own, id, status }: Ruled,
): Scope['diagnostics'][number] {
  const said: readonly (readonly [string, Place, unknown])[] = [
    ['code', ['code'], rule['code']],
    ...Object.entries(labelsOf(rule)).map(([name, label]) => [`label ${name}`, ['labels', name], label] as const),
  ]
  const wrongly = said.find(([, , literal]) => diagnostic.found === JSON.stringify(literal))
  if (wrongly === undefined) return diagnostic
  const [what, place] = wrongly
  const found = `the ${what} ${diagnostic.found}, which the response ${status} of ${id} does not know`
  const allowed = diagnostic.allowed.replace(`: ${SAYS}`, '')
  const message = `\`${place.join('.')}\` must be ${allowed}; received ${found}.`
  return { ...scope.vendor.source.diagnostic([...own, ...place], 'OUT1408', message), found, allowed }
}

function labelsOf(rule: Json): Json {
  return isObject(rule['labels']) ? rule['labels'] : {}
}

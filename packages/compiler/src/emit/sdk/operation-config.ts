import type { Operation } from '@outlay/ir'
import { camelCase } from '../../model/case.ts'
import { bodyTypes } from './body-types.ts'
import type { SdkNames } from './sdk-names.ts'

/** What the runtime knows of an operation, as constants. */
export function operationConfig(names: SdkNames, operation: Operation): string {
  const { vendor } = names
  const { id, safe, idempotencyHeader, stream, answerWhen } = operation
  const { responses, selected } = bodyTypes(vendor, operation)
  const facts = {
    id,
    vendor: vendor.name,
    responses,
    ...(safe && { safe }),
    ...(idempotencyHeader !== undefined && { idempotencyHeader }),
    ...(stream?.streamEnd !== undefined && { streamEnd: stream.streamEnd }),
  }
  const name = camelCase(id)
  const config = `const ${name}Operation: ${operationType(names, operation)} = ${JSON.stringify(facts)}\n`
  if (selected === undefined) return config
  const selector = JSON.stringify({ values: answerWhen?.is, ...selected })
  return `${config}const ${name}Selector: ${names.runtimeType('ResponseSelector')} = ${selector}\n`
}

function operationType(names: SdkNames, operation: Operation): string {
  const event = names.eventType(operation)
  const types = [names.operationType(operation, 'errors'), ...(event === undefined ? [] : [event])]
  const type = names.runtimeType('Operation')
  return types.every((one) => one === 'unknown') ? type : `${type}<${types.join(', ')}>`
}

import type { Validator } from '@outlay/validators'
import { formatValue } from './format-value.ts'

/** What ends a stream of chat completions; it is no event of the schema. */
const DONE = '[DONE]'

/** What is wrong with the events of a stream by the schema of one event, as sentences; without a schema they may be anything. */
export function checkEvents(text: string, event: Validator<unknown> | undefined): string[] {
  if (event === undefined) return []
  return dataOf(text).flatMap((data, index) => {
    const value = jsonOf(data)
    if (value === undefined) return [`Event ${index + 1} must be JSON; received ${formatValue(data)}.`]
    return (event.validate(value).faults ?? []).map(({ message }) => `Event ${index + 1}: ${message}`)
  })
}

/** The data of each event (HTML, server-sent events): lines that begin with `data:`, up to an empty line. */
function dataOf(text: string): string[] {
  const events = text.split(/(?:\r\n|\r|\n){2,}/).map((event) =>
    event
      .split(/\r\n|\r|\n/)
      .flatMap((line) => /^data:? ?(.*)$/.exec(line)?.[1] ?? [])
      .join('\n'),
  )
  return events.filter((data) => data !== '' && data !== DONE)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

import { describe, expect, it } from 'vitest'
import { readReplyFormat } from './reply-format.ts'

const schema = { type: 'object', properties: { a: { const: 1 } } }
const tools = [
  { type: 'function', function: { name: 'find', parameters: schema } },
  { type: 'custom', custom: { name: 'say' } },
  { type: 'function', function: { name: 'wait' } },
]
const FIND = { type: 'function', name: 'find', parameters: schema, pointer: '/tools/0/function/parameters' }
const SAY = { type: 'custom', name: 'say', parameters: { type: 'object' }, pointer: '/tools/1/custom' }
const WAIT = { type: 'function', name: 'wait', parameters: { type: 'object' }, pointer: '/tools/2/function/parameters' }
const chosen = (name: string): object => ({ type: 'function', function: { name } })
const allowed = (mode: string): object => ({ type: 'allowed_tools', allowed_tools: { mode, tools: [chosen('wait')] } })

describe('what an answer has to be', () => {
  it.each<readonly [body: object, wanted: object]>([
    [{}, { kind: 'words' }],
    [{ tools }, { kind: 'words' }],
    [{ tools, tool_choice: 'auto' }, { kind: 'words' }],
    [{ tools, tool_choice: 'none' }, { kind: 'words' }],
    [{ tools, tool_choice: null }, { kind: 'words' }],
    [{ tools, tool_choice: allowed('auto') }, { kind: 'words' }],
    [
      { tools, tool_choice: 'required' },
      { kind: 'call', tools: [FIND, SAY, WAIT] },
    ],
    [
      { tools, tool_choice: chosen('find') },
      { kind: 'call', tools: [FIND] },
    ],
    [
      { tools, tool_choice: { type: 'custom', custom: { name: 'say' } } },
      { kind: 'call', tools: [SAY] },
    ],
    [
      { tools, tool_choice: allowed('required') },
      { kind: 'call', tools: [WAIT] },
    ],
    [{ tools, tool_choice: 'required', response_format: { type: 'json_object' } }, { kind: 'call' }],
    [{ response_format: { type: 'text' } }, { kind: 'words' }],
    [{ response_format: { type: 'json_object' } }, { kind: 'json', pointer: '/response_format' }],
    [
      { response_format: { type: 'json_schema', json_schema: { name: 'a', schema } } },
      { kind: 'json', schema, pointer: '/response_format/json_schema/schema' },
    ],
    [
      {
        response_format: { type: 'json_object' },
        messages: [{ role: 'system', content: `JSON schema:\n${JSON.stringify(schema)}\nYou MUST answer with it.` }],
      },
      { kind: 'json', schema },
    ],
  ])('of %j is %j', (body, wanted) => expect(readReplyFormat(body)).toMatchObject(wanted))

  it.each<readonly [body: object, message: string]>([
    [{ tool_choice: 'required' }, '`tool_choice` must be null, as there are no `tools`; received "required".'],
    [
      { tools, tool_choice: 'any' },
      '`tool_choice` must be auto, none, required, or one of find, say, wait; received "any".',
    ],
    [
      { tools, tool_choice: chosen('run') },
      '`tool_choice` must be auto, none, required, or one of find, say, wait; received {"type":"function","function":{"name":"run"}}.',
    ],
  ])('of %j is not to be had', (body, message) => {
    expect(readReplyFormat(body)).toMatchObject({ faults: [{ fault: 'invalid', pointer: '/tool_choice', message }] })
  })
})

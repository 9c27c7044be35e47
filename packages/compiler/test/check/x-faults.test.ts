import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REASONS } from '../../src/check/fault-rules.ts'
import { DOCUMENT, diagnosticsOf, type Row } from './diagnostics.ts'

const RULE = '    - { fault: invalid, status: 400, code: BAD }\n'
const UNPRICED = '    - { fault: [unpriced, internal]'

const rows: readonly Row[] = [
  [
    'a field that no request has',
    [[DOCUMENT, RULE, `    - { fault: invalid, at: [/voice, /widht], status: 400, code: BAD }\n${RULE}`]],
    'openapi.yaml:77:38: OUT1405: `at` must be a field of a request, one of /voice, /quality, /seconds, /studio, /text; received /widht.',
  ],
  [
    'a field that no request has, by its type as well',
    [
      [
        DOCUMENT,
        RULE,
        `    - { fault: invalid, at: /parameters, keyword: [additionalProperties, type], status: 400, code: BAD }\n${RULE}`,
      ],
    ],
    'openapi.yaml:77:25: OUT1405: `at` must be a field of a request, one of /voice, /quality, /seconds, /studio, /text; received /parameters.',
  ],
  [
    'a text that is no JSON Pointer',
    [[DOCUMENT, RULE, `    - { fault: invalid, at: width, status: 400, code: BAD }\n${RULE}`]],
    'openapi.yaml:77:25: OUT1400: `steps.1.at` must be a string that matches `^(/([^~/]|~[01])*)*$`; received "width".',
  ],
  [
    'a keyword that no validator tells',
    [[DOCUMENT, RULE, `    - { fault: invalid, keyword: [multipleof], status: 400, code: BAD }\n${RULE}`]],
    'openapi.yaml:77:35: OUT1406: `keyword` of invalid must be one of type, enum, const, format, pattern, minLength, maxLength, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minItems, maxItems, uniqueItems, contains, items, unevaluatedItems, required, additionalProperties, unevaluatedProperties, propertyNames, dependentRequired, minProperties, maxProperties, not, anyOf, oneOf, if, false schema; received multipleof.',
  ],
  [
    'a reason that there is not',
    [[DOCUMENT, UNPRICED, `    - { fault: unpriced, keyword: no-rate, status: 500, code: FAILED }\n${UNPRICED}`]],
    'openapi.yaml:78:26: OUT1406: `keyword` of unpriced must be one of unknown-model, missing-rate, missing-quantity, no-charge, missing-tokens, missing-state, unknown-version, not-effective, negative-quantity, negative-total, unrepresentable; received no-rate.',
  ],
  [
    'a keyword of a fault that has none',
    [[DOCUMENT, UNPRICED, `    - { fault: internal, keyword: type, status: 500, code: FAILED }\n${UNPRICED}`]],
    'openapi.yaml:78:26: OUT1406: `keyword` of internal must be left out, because only invalid, unpriced and faults of the world have one; received type.',
  ],
  [
    'a rule behind one that catches the same',
    [[DOCUMENT, RULE, `${RULE}    - { fault: invalid, at: /voice, status: 400, code: BAD }\n`]],
    'openapi.yaml:78:7: OUT1407: A rule must be before those that catch the same faults; received one that is never reached, because step 2 catches every fault invalid.',
  ],
  [
    'a rule behind two that catch the same',
    [
      [
        DOCUMENT,
        `${UNPRICED}, status: 500, code: FAILED }`,
        `${UNPRICED}, status: 500, code: FAILED }\n    - { fault: [internal, malformed], status: 400, code: BAD }`,
      ],
    ],
    'openapi.yaml:79:7: OUT1407: A rule must be before those that catch the same faults; received one that is never reached, because step 3 catches every fault internal and malformed.',
  ],
  [
    'a rule behind another of its step',
    [
      [
        DOCUMENT,
        RULE,
        '    - - { fault: invalid, status: 400, code: BAD }\n      - { fault: invalid, keyword: enum, status: 400, code: BAD }\n',
      ],
    ],
    'openapi.yaml:78:9: OUT1407: A rule must be before those that catch the same faults; received one that is never reached, because step 2 catches every fault invalid.',
  ],
  [
    'no fault',
    [[DOCUMENT, RULE, `    - { fault: [], status: 400, code: BAD }\n${RULE}`]],
    'openapi.yaml:77:9: OUT1400: `steps.1.fault` must be a string or a non-empty array; received [].',
  ],
  [
    'no field',
    [[DOCUMENT, RULE, `    - { fault: invalid, at: [], status: 400, code: BAD }\n${RULE}`]],
    'openapi.yaml:77:25: OUT1400: `steps.1.at` must be a string or a non-empty array; received [].',
  ],
  [
    'no keyword',
    [[DOCUMENT, RULE, `    - { fault: invalid, keyword: [], status: 400, code: BAD }\n${RULE}`]],
    'openapi.yaml:77:25: OUT1400: `steps.1.keyword` must be a string or a non-empty array; received [].',
  ],
  [
    'no location',
    [[DOCUMENT, RULE, `    - { fault: invalid, location: [], status: 400, code: BAD }\n${RULE}`]],
    'openapi.yaml:77:25: OUT1400: `steps.1.location` must be a string or a non-empty array; received [].',
  ],
  [
    'a step of steps',
    [[DOCUMENT, RULE, `    - [[nonsense, 7]]\n${RULE}`]],
    'openapi.yaml:77:8: OUT1400: `steps.1.0` must be an object; received ["nonsense", 7].',
  ],
  [
    'an empty step',
    [[DOCUMENT, RULE, `    - []\n${RULE}`]],
    'openapi.yaml:77:7: OUT1400: `steps.1` must be a non-empty array; received [].',
  ],
  [
    'a step that is none',
    [[DOCUMENT, RULE, `    - 7\n${RULE}`]],
    'openapi.yaml:77:7: OUT1400: `steps.1` must be an object or an array; received 7.',
  ],
  [
    'a header name that is no token',
    [
      [
        DOCUMENT,
        'status: 400, code: BAD }\n    - { fault: [unpriced',
        'status: 400, code: BAD, headers: { "Retry After": "1" } }\n    - { fault: [unpriced',
      ],
    ],
    'openapi.yaml:77:49: OUT1400: `steps.1.headers` must be a string that matches `^[!#$%&\'*+.^_`|~0-9A-Za-z-]+$`; received "Retry After".',
  ],
  [
    'a header of two lines',
    [
      [
        DOCUMENT,
        'status: 400, code: BAD }\n    - { fault: [unpriced',
        'status: 400, code: BAD, headers: { Retry-After: "1\\n2" } }\n    - { fault: [unpriced',
      ],
    ],
    'openapi.yaml:77:60: OUT1400: `steps.1.headers.Retry-After` must be a string that matches `^[\\t -~\\x80-\\xFF]*$`; received "1\\n2".',
  ],
]

describe('a mistake in the rules of faults', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})

describe('the reasons why there is no price', () => {
  it('are those that pricing gives', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../pricing/src/unpriced.ts'), 'utf8')
    const type = text.slice(0, text.indexOf('/**\n * A request'))
    expect([...type.matchAll(/\| '(.*)'/g)].map(([, reason]) => reason)).toEqual(REASONS)
  })
})

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DOCUMENT, diagnosticsOf, PRICES, type Row } from './diagnostics.fixture.ts'
import type { Edit } from './sound-vendor.ts'
import { TAKEN_VENDORS } from './reserved-words.ts'

const PATH = '  /estimate:\n'
const OPERATION = '      operationId: estimateSound\n'
const SERVER = 'https://sound.example'
const SCHEMAS = '  schemas:\n'
const VOICE = 'voice: { type: string, enum: [alto, bass] }'
const TEXT = 'text: { type: string }'

function parameters(...written: readonly string[]): Edit[] {
  return [[DOCUMENT, OPERATION, `${OPERATION}      parameters: [${written.join(', ')}]\n`]]
}

function schemes(security: string): Edit[] {
  const known = 'securitySchemes: { a: { type: http, scheme: bearer }, b: { type: apiKey, in: header, name: X-B } }'
  return [
    [DOCUMENT, SCHEMAS, `  ${known}\n${SCHEMAS}`],
    [DOCUMENT, 'servers:\n', `security: ${security}\nservers:\n`],
  ]
}

const rows: readonly Row[] = [
  ...['{id}.json', '{id}:run', 'v{id}', '{id}-{id}'].map(
    (segment): Row => [
      `a parameter in a part of a segment, ${segment}`,
      [
        [DOCUMENT, PATH, `  /x/${segment}:\n`],
        ...parameters('{ name: id, in: path, required: true, schema: { type: string } }'),
      ],
      `openapi.yaml:7:3: found the segment ${segment}; allowed is a parameter that is a whole segment, such as {id}`,
    ],
  ),
  [
    'a path without a slash',
    [[DOCUMENT, PATH, '  estimate:\n']],
    'openapi.yaml:7:3: found the path "estimate"; allowed is one that begins with / and has no query, fragment or blank',
  ],
  [
    'a path with a query',
    [[DOCUMENT, PATH, '  /estimate?dry=true:\n']],
    'openapi.yaml:7:3: found the path "/estimate?dry=true"; allowed is one that begins with / and has no query, fragment or blank',
  ],
  [
    'a path by a reference',
    [
      [
        DOCUMENT,
        'components:\n',
        "  /again: { $ref: '#/components/pathItems/Again' }\ncomponents:\n  pathItems: { Again: {} }\n",
      ],
    ],
    'openapi.yaml:46:13: found a path by $ref; allowed is the operations of the path, written there',
  ],
  [
    'another method',
    [[DOCUMENT, 'components:\n', '  /again: { head: { responses: {} } }\ncomponents:\n']],
    'openapi.yaml:46:13: found the method head; allowed is get, put, post, delete or patch',
  ],
  [
    'a server of several regions',
    [[DOCUMENT, SERVER, 'https://{region}.sound.example\n    variables: { region: { default: eu } }']],
    'openapi.yaml:4:1: found the server "https://{region}.sound.example"; allowed is an absolute URL without variables, the vendor\'s own',
  ],
  [
    'a server of an operation',
    [[DOCUMENT, OPERATION, `${OPERATION}      servers: [{ url: https://other.example }]\n`]],
    'openapi.yaml:10:7: found servers of an operation; allowed is servers of the document alone',
  ],
  [
    'two credentials together',
    schemes('[{ a: [], b: [] }]'),
    'openapi.yaml:4:12: found a and b together; allowed is one scheme; a client sends one credential',
  ],
  ['one credential or another', schemes('[{ a: [] }, { b: [] }]')],
  [
    'a credential that there is not',
    schemes('[{ c: [] }]'),
    'openapi.yaml:4:14: found the security scheme c; allowed is one of a, b',
  ],
  [
    'a parameter in a cookie',
    parameters('{ name: q, in: cookie, schema: { type: string } }'),
    'openapi.yaml:10:20: found the parameter q in: cookie; allowed is in: query, path or header',
  ],
  [
    'a parameter with content',
    parameters('{ name: q, in: query, content: { application/json: { schema: { type: object } } } }'),
    'openapi.yaml:10:20: found the parameter q with content; allowed is a schema: its text is read as it stands',
  ],
  [
    'a parameter that may be a list',
    parameters(
      '{ name: q, in: query, schema: { anyOf: [{ type: string }, { type: array, items: { type: string } }] } }',
    ),
    'openapi.yaml:10:20: found the parameter q, a list or an object; allowed is a string, a number, an integer or a boolean',
  ],
  [
    'a parameter of another style',
    parameters('{ name: q, in: query, style: pipeDelimited, schema: { type: string } }'),
    'openapi.yaml:10:20: found the parameter q with style: pipeDelimited; allowed is style: form, as usual',
  ],
  [
    'a parameter twice',
    parameters('{ name: q, in: query, schema: { type: string } }', '{ name: q, in: query, schema: { type: integer } }'),
    'openapi.yaml:10:70: found the parameter q a second time; allowed is each parameter once',
  ],
  [
    'parameters that code calls the same',
    parameters(
      '{ name: a-b, in: query, schema: { type: string } }',
      '{ name: aB, in: query, schema: { type: string } }',
    ),
    'openapi.yaml:10:72: found the parameters a-b and aB, which code calls the same; allowed is names that differ in more than signs',
  ],
  ['a parameter with signs in its name', parameters("{ name: 'filter[voice]', in: query, schema: { type: string } }")],
  ...(
    [
      ['HTTPValidationError', 'a name that code can have, such as HttpValidationError'],
      ['sound.v1.Voice', 'a name that code can have, such as SoundV1Voice'],
      ['Sound_Voice', 'a name that code can have, such as SoundVoice'],
      ['2DVoice', 'a name in PascalCase such as ImageEstimate'],
    ] as const
  ).map(
    ([name, allowed]): Row => [
      `the schema ${name}`,
      [[DOCUMENT, SCHEMAS, `${SCHEMAS}    ${name}: { type: object }\n`]],
      `openapi.yaml:48:5: found the schema ${name}, which is no name of a type; allowed is ${allowed}`,
    ],
  ),
  [
    'a schema that is called as a type of an operation',
    [[DOCUMENT, SCHEMAS, `${SCHEMAS}    EstimateSoundData: { type: object }\n`]],
    'openapi.yaml:48:5: found the schema EstimateSoundData, a name that generated files give to a type of estimateSound; allowed is another name',
  ],
  [
    'an operationId that is called otherwise',
    [[DOCUMENT, 'operationId: estimateSound', 'operationId: getURLInfo']],
    'openapi.yaml:9:7: found operationId getURLInfo, which generated files call otherwise; allowed is a name in camelCase such as getUrlInfo',
  ],
  [
    'schemas that hold each other',
    [
      [
        DOCUMENT,
        SCHEMAS,
        `${SCHEMAS}    Aa: { $ref: '#/components/schemas/Bb' }\n    Bb: { anyOf: [{ $ref: '#/components/schemas/Aa' }] }\n`,
      ],
    ],
    ...['48:5: found the schema Aa', '49:5: found the schema Bb'].map(
      (found) =>
        `openapi.yaml:${found}, which is held against itself for the same value; allowed is one that ends: it may hold itself in a property or a list`,
    ),
  ],
  ...['Delete', 'Validator'].map(
    (name): Row => [
      `a body's schema whose validator code has for something else, ${name}`,
      [
        [DOCUMENT, '    SoundPrice:\n', `    ${name}:\n`],
        [DOCUMENT, "'#/components/schemas/SoundPrice'", `'#/components/schemas/${name}'`],
      ],
      `openapi.yaml:58:5: found the schema ${name}, whose validator would be called ${name.toLowerCase()}, which code has for something else; allowed is another name such as ImageEstimate`,
    ],
  ),
  [
    'an object among the values',
    [[DOCUMENT, VOICE, `${VOICE}\n        tone: { enum: [a, {}] }`]],
    'openapi.yaml:54:17: found enum: ["a",{}]; allowed is texts, numbers, booleans and null: types cannot list objects and lists',
  ],
  [
    'a default that does not fit',
    [[DOCUMENT, 'enum: [low, high], default: low', 'enum: [low, high], default: lowest']],
    'openapi.yaml:54:53: found default: "lowest"; allowed is one of "low", "high"',
  ],
  [
    'no value at all',
    [[DOCUMENT, VOICE, 'voice: { type: string, enum: [alto, bass] }\n        tone: { enum: [] }']],
    'openapi.yaml:54:17: found enum: []; allowed is at least one value',
  ],
  [
    'null as OpenAPI 3.0 has it',
    [[DOCUMENT, TEXT, 'text: { type: string, nullable: true }']],
    "openapi.yaml:57:31: found nullable: true; allowed is null among the types of OpenAPI 3.1, such as type: [string, 'null']",
  ],
  [
    'an answer that OpenAPI does not know',
    [[DOCUMENT, "        '400':\n", "        '404': none\n        '400':\n"]],
    'openapi.yaml:25:9: found 404 as string; allowed is Response of OpenAPI 3.1',
  ],
  [
    'a rate of too many digits',
    [[PRICES, "rate: '0.08'", `rate: '${'1'.repeat(1001)}'`]],
    `${PRICES}:14:49: found a decimal text of 1001 characters; allowed is one of at most 1000`,
  ],
]

describe('what generators do not read', () => {
  for (const [title, edits, ...lines] of rows) {
    it(`is told where it stands, or is none: ${title}`, async () => {
      expect(await diagnosticsOf(...edits)).toEqual(lines.map((line) => `sound/${line}`))
    })
  }
})

describe('the name of a vendor', () => {
  it('is none of the entries of the packages', () => {
    const packages = join(import.meta.dirname, '../../..')
    const entries = globSync('*/package.json', { cwd: packages }).flatMap((file) => {
      const { exports = {} } = JSON.parse(readFileSync(join(packages, file), 'utf8')) as { exports?: object }
      // Vendors are entries beside the package's own.
      if (!('./*' in exports)) return []
      return Object.keys(exports).map((entry) => entry.split('/')[1] ?? '')
    })
    const taken = entries.filter((entry) => /^[a-z]/.test(entry))
    expect(taken.length).toBeGreaterThan(10)
    expect(taken.filter((entry) => !TAKEN_VENDORS.includes(entry))).toEqual([])
  })
})

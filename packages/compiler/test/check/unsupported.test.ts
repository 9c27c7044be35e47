import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TAKEN_VENDORS } from '../../src/check/reserved-words.ts'
import type { Edit } from '../sound-vendor.ts'
import { DOCUMENT, diagnosticsOf, PRICES, type Row } from './diagnostics.ts'

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
      `openapi.yaml:7:3: OUT1111: A path parameter must be a whole segment, such as {id}; received the segment ${segment}.`,
    ],
  ),
  [
    'a path without a slash',
    [[DOCUMENT, PATH, '  estimate:\n']],
    'openapi.yaml:7:3: OUT1110: A path must begin with / and have no query, fragment or space; received "estimate".',
  ],
  [
    'a path with a query',
    [[DOCUMENT, PATH, '  /estimate?dry=true:\n']],
    'openapi.yaml:7:3: OUT1110: A path must begin with / and have no query, fragment or space; received "/estimate?dry=true".',
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
    'openapi.yaml:46:13: OUT1113: A path must have its operations written there; received a `$ref`.',
  ],
  [
    'another method',
    [[DOCUMENT, 'components:\n', '  /again: { head: { responses: {} } }\ncomponents:\n']],
    'openapi.yaml:46:13: OUT1115: The method must be get, put, post, delete or patch; received head.',
  ],
  [
    'a server of several regions',
    [[DOCUMENT, SERVER, 'https://{region}.sound.example\n    variables: { region: { default: eu } }']],
    'openapi.yaml:4:1: OUT1103: The first server must be the vendor\'s own, an absolute URL without variables; received "https://{region}.sound.example".',
  ],
  [
    'a server of an operation',
    [[DOCUMENT, OPERATION, `${OPERATION}      servers: [{ url: https://other.example }]\n`]],
    'openapi.yaml:10:7: OUT1145: `servers` must be those of the document alone.',
  ],
  [
    'two credentials together',
    schemes('[{ a: [], b: [] }]'),
    'openapi.yaml:4:12: OUT1138: A security requirement must be one scheme, because a client sends one credential; received a and b.',
  ],
  ['one credential or another', schemes('[{ a: [] }, { b: [] }]')],
  [
    'a credential that there is not',
    schemes('[{ c: [] }]'),
    'openapi.yaml:4:14: OUT1139: The security scheme must be one of a, b; received c.',
  ],
  [
    'a parameter in a cookie',
    parameters('{ name: q, in: cookie, schema: { type: string } }'),
    'openapi.yaml:10:20: OUT1118: The parameter `q` must be in query, path or header; received in: cookie.',
  ],
  [
    'a parameter with content',
    parameters('{ name: q, in: query, content: { application/json: { schema: { type: object } } } }'),
    'openapi.yaml:10:20: OUT1119: The parameter `q` must have a `schema`, because its text is read as it stands; received `content`.',
  ],
  [
    'a parameter that may be a list',
    parameters(
      '{ name: q, in: query, schema: { anyOf: [{ type: string }, { type: array, items: { type: string } }] } }',
    ),
    'openapi.yaml:10:20: OUT1125: The parameter `q` must be a string, a number, an integer or a boolean; received a list or an object.',
  ],
  [
    'a parameter of another style',
    parameters('{ name: q, in: query, style: pipeDelimited, schema: { type: string } }'),
    'openapi.yaml:10:20: OUT1121: The parameter `q` must have style: form; received style: pipeDelimited.',
  ],
  [
    'a parameter twice',
    parameters('{ name: q, in: query, schema: { type: string } }', '{ name: q, in: query, schema: { type: integer } }'),
    'openapi.yaml:10:70: OUT1124: The parameter `q` must be there once; received it a second time.',
  ],
  [
    'parameters that code calls the same',
    parameters(
      '{ name: a-b, in: query, schema: { type: string } }',
      '{ name: aB, in: query, schema: { type: string } }',
    ),
    'openapi.yaml:10:72: OUT1127: Parameters must have names that differ in more than punctuation; received a-b and aB, which code would call the same.',
  ],
  ['a parameter with signs in its name', parameters("{ name: 'filter[voice]', in: query, schema: { type: string } }")],
  ...(
    [
      ['sound.v1.Voice', 'SoundV1Voice'],
      ['Sound_Voice', 'SoundVoice'],
      ['2DVoice', 'ImageEstimate'],
    ] as const
  ).map(
    ([name, such]): Row => [
      `the schema ${name}`,
      [[DOCUMENT, SCHEMAS, `${SCHEMAS}    ${name}: { type: object }\n`]],
      `openapi.yaml:48:5: OUT1144: A schema must have a name in PascalCase such as ${such}; received ${name}.`,
    ],
  ),
  [
    'a schema that is called as a type of an operation',
    [[DOCUMENT, SCHEMAS, `${SCHEMAS}    EstimateSoundData: { type: object }\n`]],
    'openapi.yaml:48:5: OUT1143: A schema must have another name than the types of an operation; received EstimateSoundData, a type of estimateSound.',
  ],
  [
    'names with capital letters side by side',
    [
      [DOCUMENT, 'operationId: estimateSound', 'operationId: estimateURLSound'],
      [
        DOCUMENT,
        SCHEMAS,
        `${SCHEMAS}    HTTPValidationError: { type: object }
`,
      ],
    ],
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
    ...[
      '48:5: OUT1911: A schema must have an end; received Aa',
      '49:5: OUT1911: A schema must have an end; received Bb',
    ].map(
      (line) =>
        `openapi.yaml:${line}, which refers to itself for the same value. It may refer to itself in a property or a list.`,
    ),
  ],
  ...['Delete', 'Validator'].map(
    (name): Row => [
      `a body's schema whose validator code has for something else, ${name}`,
      [
        [DOCUMENT, '    SoundPrice:\n', `    ${name}:\n`],
        [DOCUMENT, "'#/components/schemas/SoundPrice'", `'#/components/schemas/${name}'`],
      ],
      `openapi.yaml:58:5: OUT1141: The schema of a body must have another name such as ImageEstimate; received ${name}, whose validator would be called ${name.toLowerCase()}.`,
    ],
  ),
  [
    'an object among the values',
    [[DOCUMENT, VOICE, `${VOICE}\n        tone: { enum: [a, {}] }`]],
    'openapi.yaml:54:17: OUT1905: `enum` must be a list of texts, numbers, booleans and null, because types cannot list objects; received ["a",{}].',
  ],
  [
    'a default that does not fit',
    [[DOCUMENT, 'enum: [low, high], default: low', 'enum: [low, high], default: lowest']],
    'openapi.yaml:54:53: OUT1901: `default` must be "low" or "high"; received "lowest".',
  ],
  [
    'no value at all',
    [[DOCUMENT, VOICE, 'voice: { type: string, enum: [alto, bass] }\n        tone: { enum: [] }']],
    'openapi.yaml:54:17: OUT1904: `enum` must be a list of at least one value; received [].',
  ],
  [
    'null as OpenAPI 3.0 has it',
    [[DOCUMENT, TEXT, 'text: { type: string, nullable: true }']],
    "openapi.yaml:57:31: OUT1909: `nullable` must be null among the types of OpenAPI 3.1, such as type: [string, 'null']; received true.",
  ],
  [
    'an answer that OpenAPI does not know',
    [[DOCUMENT, "        '400':\n", "        '404': none\n        '400':\n"]],
    'openapi.yaml:25:9: OUT1107: `404` must be of the type Response of OpenAPI 3.1; received string.',
  ],
  [
    'a rate of too many digits',
    [[PRICES, "rate: '0.08'", `rate: '${'1'.repeat(1001)}'`]],
    `${PRICES}:14:49: OUT1801: A decimal must have at most 1000 characters; received 1001.`,
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

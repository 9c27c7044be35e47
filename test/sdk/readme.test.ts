import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const folder = join(ROOT, 'test/.generated/sdk-readme')
const tsc = join(ROOT, 'node_modules/.bin/tsc')

interface Block {
  readonly language: string
  readonly code: string
}

/** The programs in a text. */
function blocksIn(text: string): Block[] {
  return Array.from(text.matchAll(/^```(tsx?)\n([\s\S]*?)^```/gm), ([, language = '', code = '']) => ({
    language,
    code,
  }))
}

/** The in-page links of a text that lead to no heading of it. */
function deadLinksIn(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '')
  const headings = Array.from(
    prose.matchAll(/^#+ (.*)$/gm),
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-')}`,
  )
  const links = Array.from(prose.matchAll(/\]\((#[^)]*)\)/g), ([, link = '']) => link)
  return links.filter((link) => !headings.includes(link))
}

/** What the compiler says of some programs, each a file of its own; nothing when it has nothing to say. */
async function saidOf(blocks: readonly Block[]): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [index, { language, code }] of blocks.entries()) writeFileSync(join(folder, `${index}.${language}`), code)
  const lib = ['es2024', 'dom', 'dom.iterable']
  const compilerOptions = {
    composite: false,
    noEmit: true,
    isolatedDeclarations: false,
    lib,
    jsx: 'react-jsx',
    types: ['node'],
  }
  const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['*.ts', '*.tsx'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  try {
    return (await promisify(execFile)(tsc, ['-p', folder, '--pretty', 'false'])).stdout
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error)
  }
}

describe('the README of the SDK', () => {
  const blocks = blocksIn(readFileSync(join(ROOT, 'packages/sdk/README.md'), 'utf8'))

  it('has its first program within 20 lines', () => {
    const lines = readFileSync(join(ROOT, 'packages/sdk/README.md'), 'utf8').split('\n')
    expect(lines.findIndex((line) => line.startsWith('```ts'))).toBeLessThan(20)
    expect(blocks.length).toBeGreaterThan(10)
  })

  it('links to headings that it has', () => {
    expect(deadLinksIn(readFileSync(join(ROOT, 'packages/sdk/README.md'), 'utf8'))).toEqual([])
  })

  it('would be told of a link to none', () => {
    expect(deadLinksIn('# A `b` c\n[one](#a-b-c) [two](#a-b)\n```sh\n# a b\n```\n')).toEqual(['#a-b'])
  })

  it('has programs that compile', async () => expect(await saidOf(blocks)).toBe(''))

  it('would be told of one that does not', async () => {
    const code =
      "import { createClient } from '@outlay/sdk/x-router'\ncreateClient({ baseURL: 'http://localhost:4010' })\n"
    expect(await saidOf([{ language: 'ts', code }])).toMatch(/0\.ts\(2,16\): error TS2561/)
  })
})

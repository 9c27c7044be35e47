import { execFile } from 'node:child_process'
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { compile, write } from '@outlay/compiler'
import { standaloneTargets } from '@outlay/compiler/targets'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '.generated/types')
const tsc = join(import.meta.dirname, '../node_modules/.bin/tsc')

describe('what is generated', () => {
  it.each(['sketches', 'fifth-vendor/openapi', 'darkroom/openapi'])('from %s has correct types', async (from) => {
    rmSync(folder, { recursive: true, force: true })
    const shownFrom = import.meta.dirname
    await write(await compile({ from: join(shownFrom, from), shownFrom, targets: standaloneTargets }), folder)
    const written = join(shownFrom, from, '../reference')
    if (existsSync(written)) cpSync(written, join(folder, 'reference'), { recursive: true })
    const compilerOptions = { composite: false, noEmit: true, lib: ['es2024', 'dom', 'dom.iterable'] }
    const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['./**/*.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    expect(await said(['-p', join(folder, 'tsconfig.json'), '--pretty', 'false'])).toBe('')
  })
})

/** What the compiler says; nothing when it has nothing to say. */
async function said(args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(tsc, args)).stdout
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error)
  }
}

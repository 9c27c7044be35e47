import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RunningServer, serve } from '@outlay/mock/serve'
import { xRouter } from '@outlay/reference/x-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, endOf } from '../command/run-command.ts'

// Seven programs stand word for word on the vendor's page on image cost estimation. Of the workflow stands what comes up
// to its estimate, for whoever has no wallet; paid-workflow.test.ts runs the whole. Biome and tsc leave them alone: they are the vendor's text.
const FOLDER = join(import.meta.dirname, 'programs')
const HOST = 'https://api.x-router.ai'

/** What each program prints, worked out by hand from the price list of 2026-11-01. */
const printed: Readonly<Record<string, readonly string[]>> = {
  'estimate.ts': [
    'Model: flux-schnell',
    'Resolution: 1024×1024',
    'Number of images: 1',
    'Estimated cost: $0.006955 USDC',
  ],
  // Four times the pixels: 4 × 0.006955.
  'high-resolution.ts': ['High-res cost: $0.027820 USDC', 'Resolution: 2048×2048'],
  // 4 × 0.002600.
  'four-images.ts': ['Number of images: 4', 'Total cost: $0.010400 USDC'],
  'comparing-models.ts': [
    'Comparing costs for 1024×1024:',
    '',
    'flux-schnell: $0.006955',
    'sdxl-realvis-v4: $0.002600',
    'sd15-dreamshaper-v8: $0.001300',
  ],
  // A quarter of the pixels: 0.00173875, rounded up to six places.
  'comparing-resolutions.ts': [
    'Comparing resolutions for flux-schnell:',
    '',
    '512×512: $0.001739',
    '1024×1024: $0.006955',
    '2048×2048: $0.027820',
  ],
  'workflow.ts': ['Getting cost estimate...', 'Estimated cost: $0.006955 USDC', 'Resolution: 1024×1024'],
  // 0.006955 to four places, × 100 = 0.6955 and × 3000 = 20.865 to two; the program's binary float lies just above it.
  'budget.ts': ['Cost per image: $0.0070', 'Daily cost (100 images): $0.70', 'Monthly estimate: $20.87'],
  // 0.026750 is printed as 0.0267: the binary float of the program lies just below the half.
  'best-value.ts': [
    'Models ranked by cost (1024×1024):',
    '1. sd15-dreamshaper-v8: $0.0013',
    '2. sdxl-realvis-v4: $0.0026',
    '3. flux-schnell: $0.0070',
    '4. flux-dev: $0.0267',
  ],
}

let served: RunningServer
beforeAll(async () => {
  const now = Date.parse('2026-11-20T12:00:00Z')
  served = await serve({ vendors: [xRouter], port: 0, now: () => now })
})
afterAll(() => served.close())

/** Runs a program of the source with only the host replaced. */
function run(program: string): Promise<Ended> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-'], { stdio: 'pipe' })
  const ended = endOf(child)
  child.stdin.end(program.replaceAll(HOST, `${served.url}/x-router`))
  return ended
}

describe('the programs of the source', () => {
  it('are eight: six examples and two use cases', () => {
    expect(
      readdirSync(FOLDER)
        .filter((name) => name.endsWith('.ts'))
        .sort(),
    ).toEqual(Object.keys(printed).sort())
    expect(Object.keys(printed)).toHaveLength(8)
  })

  it.each(Object.entries(printed))(
    'print what the price list says, with only the host replaced: %s',
    async (file, lines) => {
      const program = readFileSync(join(FOLDER, file), 'utf8')
      expect(program.split(HOST)).toHaveLength(2)
      expect(await run(program)).toEqual({ code: 0, out: `${lines.join('\n')}\n`, err: '' })
    },
  )
})

import { rmSync } from 'node:fs'
import { generated } from '../compile.ts'
import { workspaceRooms } from '../emit/output/rooms.ts'
import { DocumentMistakes, mistakeLine } from './mistake.ts'
import { type Edit, soundVendor } from './sound-vendor.ts'

export const DOCUMENT = 'openapi.yaml'
export const PRICES = 'prices/2026-11-01.yaml'

/** What is changed in the sound vendor, and the lines that this is told with, from the folder of the vendor on. */
export type Row = readonly [title: string, edits: readonly Edit[], ...lines: readonly string[]]

/** The lines that generation stops with after edits to the sound vendor; none when it does not stop. */
export function mistakesOf(...edits: readonly Edit[]): Promise<string[]> {
  return mistakesIn(soundVendor(...edits))
}

/** The lines that generation stops with for the vendors of a folder, which it takes away. */
export async function mistakesIn(folder: string): Promise<string[]> {
  try {
    await generated({ from: folder, shownFrom: folder, rooms: workspaceRooms })
    return []
  } catch (error) {
    if (!(error instanceof DocumentMistakes)) throw error
    return error.mistakes.map(mistakeLine)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

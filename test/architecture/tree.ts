import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isCode, type Source } from './source.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NOT_WRITTEN_HERE = new Set(['node_modules', 'dist', 'coverage'])

/** The files of this repository that are code, documents or guides, or stand beside them; other texts are left empty. */
export function tree(): Source[] {
  const files = ['package.json', 'README.md', 'AGENTS.md']
  return ['packages', 'scripts', 'test', 'openapi', 'docs'].flatMap(filesBelow).concat(files).map(source)
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || NOT_WRITTEN_HERE.has(entry.name)) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

function source(path: string): Source {
  return { path, text: isCode(path) || /\.(?:json|ya?ml|md)$/.test(path) ? readFileSync(join(ROOT, path), 'utf8') : '' }
}

import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Row } from './row.ts'

const KY = "export { default } from 'ky'"
const CALL = "export { createClient, estimateImage } from '@outlay/sdk/x-router'"

/** What a customer app ships for one call, beyond ky. */
export const sizeRow: Row = {
  name: 'size',
  what: 'gzip of createClient and estimateImage, bundled and minified, beyond ky',
  goal: { bound: 'at most', value: 2.6, unit: 'kB' },
  measure: async () => {
    const [call, ky] = [await gzipped(CALL), await gzipped(KY)]
    return { figure: (call - ky) / 1000, from: `with ky ${call} bytes, ky alone ${ky} bytes` }
  },
}

/** Bytes of an entry with all that it imports, as a browser gets it. */
async function gzipped(contents: string): Promise<number> {
  const { outputFiles } = await build({
    // ky is the SDK's dependency, and only from there can it be found.
    stdin: { contents, resolveDir: `${import.meta.dirname}/../../packages/sdk`, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength
}

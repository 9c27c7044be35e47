import { describe, expect, it } from 'vitest'
import type { FormField } from '../vendor.ts'
import { readForm } from './read-form.ts'

const TYPE = 'multipart/form-data; boundary=X'
const fields: Readonly<Record<string, FormField>> = {
  note: { types: ['string'], file: false, list: false },
  count: { types: ['integer'], file: false, list: false },
  flag: { types: ['boolean'], file: false, list: false },
  tags: { types: ['string'], file: false, list: true },
  file: { types: ['string'], file: true, list: false },
}

function part(name: string, text: string, filename?: string): string {
  const file = filename === undefined ? '' : `; filename="${filename}"`
  return `--X\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`
}
const read = (text: string, type = TYPE): ReturnType<typeof readForm> =>
  readForm(new TextEncoder().encode(text), type, fields)

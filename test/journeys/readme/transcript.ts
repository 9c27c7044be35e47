import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A command of a transcript and what it printed. */
export interface Step {
  readonly command: string
  readonly output: string
}

/** What a curl line asks for, and what it prints of the answer. */
export interface Curl {
  readonly request: Request
  /** `-i`: the head too. */
  readonly head: boolean
  /** `-o`: the body goes elsewhere. */
  readonly quiet: boolean
  /** `-w`: what is printed in the end. */
  readonly after: string
}

/** The steps of all `console` blocks: a command is a line after `$ ` with the lines that it goes on in. */
export function stepsOf(markdown: string): Step[] {
  const blocks = [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) => block)
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [, command = '', output = ''] = /^((?:[^\n]*\\\n)*[^\n]*\n)(.*)$/s.exec(step) ?? []
        return { command: command.trimEnd(), output }
      }),
  )
}

/** The variables that the `sh` blocks set. */
export function variablesOf(markdown: string): ReadonlyMap<string, string> {
  const blocks = [...markdown.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block).join('')
  return new Map(
    [...blocks.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, wordsOf(value)[0] ?? '']),
  )
}

/** The words of a command as a shell splits them: quotes, variables in double quotes, lines that go on. */
export function wordsOf(command: string, variables: ReadonlyMap<string, string> = new Map()): string[] {
  const set = (text: string): string =>
    text.replace(/\$([A-Z_]+)/g, (_, name: string) => {
      const value = variables.get(name)
      if (value === undefined) throw new Error(`Nothing sets ${name}.`)
      return value
    })
  const words = command.replaceAll('\\\n', '').matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"]+)+/g)
  return [...words].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, (_, plain?: string, filled?: string) => plain ?? set(filled ?? '')),
  )
}

/** Reads a curl line; throws on an option that it does not know. Files are read from a folder. */
export function curlOf(words: readonly string[], folder: string): Curl {
  const headers = new Headers()
  const form = new FormData()
  const said = { head: false, quiet: false, after: '', url: '', data: undefined as string | undefined, form: false }
  const left = words.slice(1)
  const next = (): string => left.shift() ?? ''
  while (left.length > 0) {
    const word = next()
    if (word === '-sS' || word === '-N') continue
    if (word === '-i') said.head = true
    else if (word === '-o') said.quiet = next() !== ''
    else if (word === '-w') said.after = next().replaceAll('\\n', '\n')
    else if (word === '-d') said.data = next()
    else if (word === '-H') addTo(headers, next())
    else if (word === '-F') said.form = fill(form, next(), folder)
    else if (/^http:/.test(word) && said.url === '') said.url = word
    else throw new Error(`curl ${word} is not known here.`)
  }
  const body = said.form ? form : said.data
  const init = body === undefined ? { headers } : { headers, method: 'POST', body }
  return { request: new Request(said.url, init), head: said.head, quiet: said.quiet, after: said.after }
}

function addTo(headers: Headers, line: string): void {
  const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? []
  headers.append(name, value)
}

function fill(form: FormData, field: string, folder: string): true {
  const [, name = '', file, text = ''] = /^([\w[\]]+)=(?:@(.+)|(.*))$/.exec(field) ?? []
  if (file === undefined) form.append(name, text)
  else form.append(name, new File([readFileSync(join(folder, file))], file, { type: 'image/png' }))
  return true
}

/** What curl prints of a reply, without the headers of the connection. */
export async function printedBy({ head, quiet, after }: Curl, reply: Response): Promise<string> {
  const lines = [...reply.headers].map(([name, value]) => `${name}: ${value}\n`)
  const body = await reply.text()
  const end = after.replace(/%\{(\w+)\}/g, (_, name: string) => {
    if (name === 'http_code') return String(reply.status)
    if (name === 'content_type') return reply.headers.get('content-type') ?? ''
    throw new Error(`curl -w %{${name}} is not known here.`)
  })
  return `${head ? `HTTP/1.1 ${reply.status}\n${lines.sort().join('')}\n` : ''}${quiet ? '' : body}${end}`
}

/** Printed by curl -i: headers in one order and case, without the reason and the headers that the connection adds. */
export function settled(output: string): string {
  const [, status = '', lines = '', body = ''] = /^(HTTP\/1\.1 \d+)[^\n]*\n(.*?\n)\n(.*?)\n?$/s.exec(output) ?? []
  if (status === '') return output
  const headers = lines.match(/^(?!(Content-Length|Date|Connection|Keep-Alive):).*\n/gim) ?? []
  const named = headers.map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase()))
  return `${status}\n${named.sort().join('')}\n${body}`
}

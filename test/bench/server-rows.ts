import { USUAL } from './load.ts'
import { loadByTurns } from './load-by-turns.ts'
import { type ServerProcess, serverProcess } from './process.ts'
import type { Finding, Row } from './row.ts'
import { bareServer, outlayMock, prism, type Subject, serveAlone } from './subjects.ts'

/** How many requests the mock answers, beside others that take turns with it. */
export const serverRows: readonly Row[] = [
  {
    name: 'server',
    what: 'estimates of outlay mock, all vendors, its log to a file ÷ bare node:http with the same answer, 50 connections',
    goal: { bound: 'at least', value: 0.7, unit: '×' },
    measure: () => besideBare(outlayMock()),
  },
  {
    name: 'serve',
    what: 'estimates of serve(), one vendor, no log ÷ bare node:http with the same answer, 50 connections',
    goal: { bound: 'at least', value: 0.8, unit: '×' },
    measure: () => besideBare(serveAlone),
  },
  {
    name: 'prism',
    what: "estimates of outlay mock ÷ Prism's own server without its log, 50 connections",
    goal: { bound: 'at least', value: 8, unit: '×' },
    measure: besidePrism,
  },
]

async function besideBare(subject: Subject): Promise<Finding> {
  const server = await serverProcess(subject.args)
  try {
    const answer = await answerOf(server.url + subject.estimate)
    const bare = bareServer(answer)
    const other = await serverProcess(bare.args)
    try {
      const written = await answerOf(other.url + bare.estimate)
      if (written !== answer) throw new Error(`node:http answers ${written}, not ${answer}`)
      return await loadByTurns(targetOf(subject, server), targetOf(bare, other), 9)
    } finally {
      await other.end()
    }
  } finally {
    await server.end()
  }
}

async function besidePrism(): Promise<Finding> {
  const mock = outlayMock()
  const [own, other] = [await serverProcess(mock.args), await serverProcess(prism.args)]
  try {
    return await loadByTurns(targetOf(mock, own), targetOf(prism, other), 4)
  } finally {
    await Promise.all([own.end(), other.end()])
  }
}

function targetOf({ name, estimate }: Subject, server: ServerProcess): Parameters<typeof loadByTurns>[0] {
  return { name, server, path: estimate }
}

/** The text that a server answers the estimate of every row with. */
export async function answerOf(url: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: USUAL.body })
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  return response.text()
}

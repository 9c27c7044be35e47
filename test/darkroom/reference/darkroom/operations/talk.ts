import type { DarkroomCall, DarkroomOutcome, DarkroomSession } from '../open.ts'

const EVENTS = 'data: {"text":"hello "}\n\ndata: {"text":"yourself"}\n\ndata: [DONE]\n\n'

export function talk(_: DarkroomSession, { request }: DarkroomCall<{ readonly stream?: boolean }>): DarkroomOutcome {
  if (request.body.stream !== true) return { status: 200, body: { text: 'hello yourself' } }
  return { response: new Response(EVENTS, { headers: { 'Content-Type': 'text/event-stream' } }) }
}

/** What a hostile server answers with: everything that it was sent, in its status, headers and body. */
export type Hostility =
  | 'json'
  | 'html'
  | 'code'
  | 'redirect'
  | 'busy'
  | 'good-html'
  | 'good-json'
  | 'good-answer'
  | 'breaks-off'

export const HOSTILITIES: readonly Hostility[] = [
  ...(['json', 'html', 'code', 'redirect', 'busy', 'good-html', 'good-json', 'good-answer', 'breaks-off'] as const),
]

/** A server that quotes whatever it was sent, as it is and in the forms of a URL, of JSON and of HTML. */
export function hostileServer(hostility: Hostility): (request: Request) => Promise<Response> {
  return async (request) => {
    const told = [request.url, ...[...request.headers].map(([, value]) => value), await request.text()]
    // The bare key as well, and what a Basic is made of.
    const bare = told.flatMap((one) => one.match(/^(?:Bearer|Basic) (.*)/)?.[1] ?? [])
    const basic = told.flatMap((one) => one.match(/^Basic (.*)/)?.[1] ?? []).map((one) => atob(one))
    const query = [...new URL(request.url).searchParams.values(), ...new URL(request.url).pathname.split('/')]
    const quoted = [...told, ...bare, ...basic, ...basic.flatMap((one) => one.split(':')), ...query]
    const echo = quoted.flatMap((one) => [
      one,
      encodeURIComponent(one),
      String(new URLSearchParams({ a: one })),
      html(one),
    ])
    const headers = headersOf(told.filter((one) => /^[ -~]*$/.test(one)).join(' '))
    return answers[hostility](echo, headers)
  }
}

const answers: Readonly<Record<Hostility, (echo: readonly string[], headers: Headers) => Response>> = {
  json: (echo, headers) =>
    Response.json({ code: 'BAD', error: { code: 'BAD', message: echo }, echo }, { status: 400, headers }),
  html: (echo, headers) => new Response(`<p>${echo.join('\n')}</p>`, { status: 401, headers }),
  code: (echo, headers) =>
    Response.json(
      { code: echo[0], error: { code: echo[1], param: echo[2] }, [String(echo[3])]: 1 },
      { status: 418, headers },
    ),
  redirect: (_, headers) => new Response(null, { status: 302, headers }),
  busy: (echo, headers) => {
    headers.set('retry-after', '0')
    return Response.json({ echo }, { status: 503, headers })
  },
  'good-html': (echo, headers) => new Response(echo.join('\n'), { headers }),
  'good-json': (echo, headers) => Response.json(echo, { headers }),
  'good-answer': (echo, headers) => Response.json({ isOpen: echo[0], error: echo }, { headers }),
  'breaks-off': (echo, headers) => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(echo.join('\n'))),
      pull: () => Promise.reject(new Error('the connection broke')),
    })
    return new Response(body, { headers })
  },
}

function headersOf(told: string): Headers {
  return new Headers({
    'set-cookie': `session=${told}`,
    'www-authenticate': `Bearer ${told}`,
    location: `https://elsewhere.example/?${told}`,
    'x-request-id': told,
    'x-lumenfall-request-id': told,
    'aurous-request-id': told,
    'x-anything': told,
  })
}

function html(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

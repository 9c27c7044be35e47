/** The server cannot listen on the given address. */
export class AddressError extends Error {
  override readonly name = 'AddressError'
  /** The system's code, such as EADDRINUSE. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The address error behind a failed `listen`, in one sentence. */
export function addressError(
  { code = 'UNKNOWN', message }: NodeJS.ErrnoException,
  { hostname, port }: { hostname: string; port: number },
): AddressError {
  const unknownHost = `The host ${hostname} has no address; 127.0.0.1 always works.`
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `The port ${port} on ${hostname} is in use; end what listens there, or choose another one (0 takes any that is free).`,
    EACCES: `Listening on ${hostname}:${port} is not permitted; ports below 1024 need rights that this process lacks.`,
    EADDRNOTAVAIL: `The address ${hostname} is not one of this machine; 127.0.0.1 and 0.0.0.0 always are.`,
    ENOTFOUND: unknownHost,
    EAI_AGAIN: unknownHost,
  }
  return new AddressError(code, sentences[code] ?? `Listening on ${hostname}:${port} failed: ${message}.`)
}

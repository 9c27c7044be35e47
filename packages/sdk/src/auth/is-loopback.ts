/** Whether a host, as URL writes it, is this machine: what is sent there crosses no network. */
export function isLoopback(hostname: string): boolean {
  return /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname)
}

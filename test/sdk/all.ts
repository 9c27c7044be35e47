/** Everything that an iteration gives, in its order. */
export async function all<One>(given: AsyncIterable<One>): Promise<One[]> {
  const found: One[] = []
  for await (const one of given) found.push(one)
  return found
}

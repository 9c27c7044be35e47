/** Numbers that are not negative, the lowest first; -1 when there is none. */
interface Queue {
  readonly push: (value: number) => void
  readonly pop: () => number
}

/**
 * A binary heap of numbers, with room for as many as are expected; it grows.
 *
 * @example const { push, pop } = lowestFirst(2)
 */
export function lowestFirst(expected: number): Queue {
  let heap = new Float64Array(expected + 16)
  let size = 0
  return {
    push: (value) => {
      if (size === heap.length) heap = grown(heap)
      let at = size++
      while (at > 0) {
        const parent = (at - 1) >> 1
        const above = heap[parent] as number
        if (above <= value) break
        heap[at] = above
        at = parent
      }
      heap[at] = value
    },
    pop: () => {
      if (size === 0) return -1
      const lowest = heap[0] as number
      const last = heap[--size] as number
      let at = 0
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && (heap[child + 1] as number) < (heap[child] as number)) child += 1
        if ((heap[child] as number) >= last) break
        heap[at] = heap[child] as number
        at = child
      }
      heap[at] = last
      return lowest
    },
  }
}

function grown(heap: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(heap.length * 2)
  larger.set(heap)
  return larger
}

import type { Vendor, VendorOperation } from '@outlay/vendor'

/** A request of the soak, with what judges its reply. */
export interface Shot {
  /** Its kind, by which the table counts it. */
  readonly kind: string
  readonly vendor: Vendor
  /** Absent where the path and method are none of the vendor's. */
  readonly operation?: VendorOperation | undefined
  readonly method: string
  /** Below the vendor's base URL. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly text?: string | undefined
  /** Goes away in the middle of the reply. */
  readonly leaves?: boolean
}

/** A shot with what came of it. */
export interface Came {
  readonly status: number
  readonly contentType: string | null
  readonly text: string
}

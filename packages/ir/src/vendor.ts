export interface Vendor {
  readonly name: string
}

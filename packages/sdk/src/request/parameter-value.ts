/** What a header, a part of the path or of the query can be; what is undefined is not sent. */
export type ParameterValue = string | number | boolean | null | undefined

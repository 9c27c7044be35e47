/** The request of every row, as it goes over the wire. */
export const ESTIMATE = '{"model":"flux-schnell","width":1024,"height":1024,"numberResults":1}'
